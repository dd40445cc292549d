import type { Connection } from '../model/connection';
import type { NameKey } from '../subscription/subscription-request';

/** What the poller does next, and not before which monotonic instant. */
export type Step =
  { readonly do: 'nothing' } | { readonly do: 'sign-in' | 'subscribe' | 'read'; readonly atMs: number };

/** When something happened, and a random number from 0 to 1 to decide with: core has neither clock nor dice. */
export interface Moment {
  readonly nowMs: number;
  readonly random: number;
}

/**
 * The connection as a value: where it stands, what comes next, and what must be remembered to decide. All instants
 * are monotonic milliseconds.
 */
export interface Session {
  readonly connection: Connection;
  readonly step: Step;
  /** A person waits at the sign-in form: a failure is told to her instead of being tried again. */
  readonly isAttended: boolean;
  /** Data has come since this session began. */
  readonly hasBeenLive: boolean;
  /** A 401 or 404 may be of our own making, since the token was renewed and nothing was read since. */
  readonly hasJustRenewed: boolean;
  /** When the token is to be renewed, and when it ends; null when it does not end by itself. */
  readonly renewAtMs: number | null;
  readonly tokenEndsAtMs: number | null;
  /** Tokens that the server refused (401) since data last came. */
  readonly refusedTokensInARow: number;
  readonly failuresInARow: number;
  readonly notReadyInARow: number;
  readonly seatRefusalsInARow: number;
  /** Sign-ins that nobody asked for and that the server answered, for the budget. */
  readonly ownSignInsMs: readonly number[];
  /** When others took the session, and when Perch took it back by itself. */
  readonly takenOverMs: readonly number[];
  readonly reclaimedMs: readonly number[];
  readonly nameKey: NameKey;
  readonly hasTriedBothNameKeys: boolean;
  readonly lastRequestEndedMs: number;
  /** What the server or the budget asked for, which nobody may hurry. */
  readonly notBeforeMs: number;
}

/** Nobody is signed in. */
export const signedOutSession: Session = {
  connection: { phase: 'signed-out' },
  step: { do: 'nothing' },
  isAttended: false,
  hasBeenLive: false,
  hasJustRenewed: false,
  renewAtMs: null,
  tokenEndsAtMs: null,
  refusedTokensInARow: 0,
  failuresInARow: 0,
  notReadyInARow: 0,
  seatRefusalsInARow: 0,
  ownSignInsMs: [],
  takenOverMs: [],
  reclaimedMs: [],
  nameKey: 'stat_name',
  hasTriedBothNameKeys: false,
  lastRequestEndedMs: Number.NEGATIVE_INFINITY,
  notBeforeMs: Number.NEGATIVE_INFINITY,
};

/** A session that begins: with a person at the form (attended), or at start-up with a kept secret. */
export function startSession(isAttended: boolean, nowMs: number): Session {
  return {
    ...signedOutSession,
    connection: { phase: 'signing-in' },
    step: { do: 'sign-in', atMs: nowMs },
    isAttended,
  };
}
