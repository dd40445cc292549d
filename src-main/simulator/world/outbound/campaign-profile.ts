import type { Spell } from '../chance/spell';
import type { Span } from '../habits';
import type { IvrProfile } from '../services/service-profile';

/**
 * Who dials when: "preview" shows an agent the record first, "progressive" dials one line for every free agent,
 * "predictive" dials ahead of the agents. The raw values are ours (facts page, section 6, no. 10).
 */
export type CampaignMode = 'preview' | 'progressive' | 'predictive';

/** How a call attempt ends before anybody speaks. */
export type FailedOutcome = 'noAnswer' | 'busy' | 'answeringMachine' | 'invalidNumber';
export type AttemptOutcome = FailedOutcome | 'answered';

/** Customers of one sort, of whom so many successes are wanted and no more. */
interface QuotaGroupProfile {
  readonly name: string;
  /** The part (0..1) of the records of the list in it. */
  readonly share: number;
  readonly quota: number;
}

/** A list of people to be called. Shares are parts (0..1) of its records. */
export interface CallingListProfile {
  readonly name: string;
  readonly records: number;
  /** Never to be called: on a do-not-call list. */
  readonly dncShare: number;
  /** Personally assigned to agents who work these days; only in a preview campaign. */
  readonly assignedShare: number;
  /** Those that expire, evenly over the hours after the list is loaded. */
  readonly expiringShare: number;
  readonly expiresAfterHours: number;
  /** The others are in no group and have no quota. */
  readonly quotaGroups: readonly QuotaGroupProfile[];
  /** Higher goes first. */
  readonly priority: number;
  /** Among lists of the same priority: how many records are taken of it relative to the others. */
  readonly ratio: number;
  readonly isEnabled: boolean;
}

/** The voice menu some of those who answer hear before they are put through. */
interface CampaignIvr extends IvrProfile {
  /** The part (0..1) of the answered calls that hear it. */
  readonly callShare: number;
}

/** What an outbound campaign is like. */
export interface CampaignProfile {
  readonly mode: CampaignMode;
  /** Campaigns of one link group belong together, as for the same customers. */
  readonly linkGroup: string;
  /** Milliseconds since midnight, `fromMs` included, `toMs` not; from later than to goes over midnight. */
  readonly callingHours: { readonly fromMs: number; readonly toMs: number };
  readonly lists: readonly CallingListProfile[];
  /** Attempts to reach one record; the last one completes it. */
  readonly attemptsAtMost: number;
  /** Between two attempts, and after a skip. */
  readonly retryMinutes: Span;
  /** Parts (0..1) of the attempts; the others are answered. */
  readonly outcomeShares: Readonly<Record<FailedOutcome, number>>;
  /** Names of the dispositions of the service that the system gives to a failed attempt. */
  readonly failureDispositions: Readonly<Record<FailedOutcome, string>>;
  readonly ivr?: CampaignIvr;
  /** Who answers must be with an agent so soon; otherwise the call counts as unattended (specification). */
  readonly complianceSeconds: number;
  /** Lines a predictive dialer dials for every agent who is or soon will be free, at most. */
  readonly linesPerAgent: number;
  /** How long an agent looks at a record before calling or skipping it. */
  readonly preview: Spell;
  /** The part (0..1) of the previewed records that are skipped. */
  readonly skipShare: number;
}
