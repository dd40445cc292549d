import type { Interaction } from '../interactions/interaction';

/** What an email service counts beside its flow, from one daily reset to the next. */
export interface EmailCounters {
  /** Emails that opened a new case. */
  receivedNew: number;
  /** Emails that came to a case still open, and are dealt with in it. */
  joined: number;
  /** Cases open at the daily reset. */
  carriedOver: number;
  /** The part of `carriedOver` that an email had opened as new. */
  carriedOverNew: number;
  replied: number;
  closedWithoutReply: number;
  /** Emails that agents wrote without being asked: follow-ups. */
  sent: number;
}

/** The cases of an email service that are not closed yet, oldest first, wherever they are. */
export interface EmailCases {
  readonly open: Set<Interaction>;
  counters: EmailCounters;
}

/** No case, nothing counted. */
export function noEmailCases(): EmailCases {
  return { open: new Set(), counters: zeroEmailCounters() };
}

/** All zero. */
export function zeroEmailCounters(): EmailCounters {
  return {
    receivedNew: 0,
    joined: 0,
    carriedOver: 0,
    carriedOverNew: 0,
    replied: 0,
    closedWithoutReply: 0,
    sent: 0,
  };
}
