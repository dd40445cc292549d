import type { Connection } from '../model/connection';
import { usualPace, type Pace } from '../polling/poll-plan';
import type { Dialect } from '../subscription/dialect';
import { startNegotiation, type Negotiation } from '../subscription/negotiation';

/** The requests that follow from one another. */
export type Stage = 'sign-in' | 'subscribe' | 'read';

/** What the poller does next, and not before which monotonic instant. */
export type Step =
  | { readonly do: 'nothing' }
  | {
      readonly do: Stage | 'ask-opinion' | 'give-back';
      readonly atMs: number;
    };

/** When something happened, and a random number from 0 to 1 to decide with: core has neither clock nor dice. */
export interface Moment {
  readonly nowMs: number;
  readonly random: number;
}

/** Nobody is at the machine: it is locked or sleeps. */
interface Absence {
  readonly sinceMs: number;
  /** The subscription was deleted, so that somebody else may have the seat. */
  readonly isGivenBack: boolean;
}

/**
 * The connection as a value: where it stands, what comes next, and what must be remembered to decide. All instants
 * are monotonic milliseconds.
 */
export interface Session {
  readonly connection: Connection;
  /** What comes next, unless somebody is away: see `nextStep`. */
  readonly step: Step;
  /** A person waits at the sign-in form: a failure is told to her instead of being tried again. */
  readonly isAttended: boolean;
  /** Data has come since this session began. */
  readonly hasBeenLive: boolean;
  /**
   * A 401 or 404 may be of our own making: the token was renewed, the machine slept, the clock was set, and nothing was
   * read since.
   */
  readonly hasLocalCause: boolean;
  /** When the token is to be renewed, and when it ends; null when it does not end by itself. */
  readonly renewAtMs: number | null;
  readonly tokenEndsAtMs: number | null;
  /** Tokens that the server refused (401) since data last came. */
  readonly refusedTokensInARow: number;
  readonly failuresInARow: number;
  readonly failingSinceMs: number | null;
  /** What the endpoint without sign-in said during this trouble, how often it was asked, and what follows after that. */
  readonly isServerAnswering: boolean | null;
  readonly opinionsAsked: number;
  readonly afterOpinion: Step;
  readonly notReadyInARow: number;
  readonly seatRefusalsInARow: number;
  /** Every sign-in that the server answered lately, and which of them nobody asked for. */
  readonly signInsMs: readonly number[];
  readonly ownSignInsMs: readonly number[];
  /** When others took the session, and when Perch took it back by itself. */
  readonly takenOverMs: readonly number[];
  readonly reclaimedMs: readonly number[];
  readonly negotiation: Negotiation;
  /** The server refuses what is asked for, in every way of saying it: less is asked for next. */
  readonly asksTooMuch: boolean;
  readonly pace: Pace;
  /** What the server asked for beside its last data. */
  readonly hintMs: number | null;
  readonly absence: Absence | null;
  readonly lastRequestEndedMs: number;
  /** What the server or the budget asked for, which nobody may hurry. */
  readonly notBeforeMs: number;
}

/** The server answers: nothing failed, and nobody was asked whether it does. */
export const untroubled = {
  failuresInARow: 0,
  failingSinceMs: null,
  isServerAnswering: null,
  opinionsAsked: 0,
} as const satisfies Partial<Session>;

/** Nobody is signed in. */
export const signedOutSession: Session = {
  connection: { phase: 'signed-out' },
  step: { do: 'nothing' },
  isAttended: false,
  hasBeenLive: false,
  hasLocalCause: false,
  renewAtMs: null,
  tokenEndsAtMs: null,
  refusedTokensInARow: 0,
  ...untroubled,
  afterOpinion: { do: 'nothing' },
  notReadyInARow: 0,
  seatRefusalsInARow: 0,
  signInsMs: [],
  ownSignInsMs: [],
  takenOverMs: [],
  reclaimedMs: [],
  negotiation: startNegotiation(),
  asksTooMuch: false,
  pace: usualPace,
  hintMs: null,
  absence: null,
  lastRequestEndedMs: Number.NEGATIVE_INFINITY,
  notBeforeMs: Number.NEGATIVE_INFINITY,
};

/** How a session begins. */
export interface Beginning {
  /** With a person at the form; otherwise at start-up with a kept secret. */
  readonly isAttended: boolean;
  /** The same user of the same tenant as the session before: the server counts his sign-ins. */
  readonly isSameUser: boolean;
  /** What is remembered of this tenant's server; undefined for one that nobody has met. */
  readonly dialect?: Dialect;
}

/** A session that begins. Who looks and who is away goes on from the one before, and for the same user his sign-ins. */
export function startSession(
  before: Session,
  { isAttended, isSameUser, dialect }: Beginning,
  nowMs: number,
): Session {
  const { pace, absence, signInsMs } = before;
  return {
    ...signedOutSession,
    pace,
    absence,
    signInsMs: isSameUser ? signInsMs : [],
    negotiation: startNegotiation(dialect),
    connection: { phase: 'signing-in' },
    step: { do: 'sign-in', atMs: nowMs },
    isAttended,
  };
}

/** A session that has ended; who looks, who is away and what was asked of the server stays known. */
export function endSession({ pace, absence, signInsMs }: Session): Session {
  return { ...signedOutSession, pace, absence, signInsMs };
}
