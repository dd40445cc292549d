/** What a service counts from one daily reset to the next. Times are milliseconds. */
export interface ServiceCounters {
  received: number;
  queued: number;
  answered: number;
  /** Answered within the service level threshold. */
  answeredInTime: number;
  /** Sum of the waits, from queue entry to answer, of all that were answered. */
  answeredWaitMs: number;
  /** Conversations that have ended. */
  handled: number;
  /** Sum of the lengths of the handled: from answer to end, holds included. */
  conversationMs: number;
  endedByCustomer: number;
  endedByAgent: number;
  wrappedUp: number;
  wrapUpMs: number;
  /** Left the queue after the threshold. */
  abandonedInQueue: number;
  /** Left the queue within the threshold (facts page, section 3): does not touch the service level. */
  shortAbandonedInQueue: number;
  abandonedRinging: number;
  /** The part of `abandonedRinging` that left after the threshold. */
  lateAbandonedRinging: number;
  /** Offers that agents did not answer. */
  rejected: number;
}

/** All zero, as after a daily reset. */
export function zeroServiceCounters(): ServiceCounters {
  return {
    received: 0,
    queued: 0,
    answered: 0,
    answeredInTime: 0,
    answeredWaitMs: 0,
    handled: 0,
    conversationMs: 0,
    endedByCustomer: 0,
    endedByAgent: 0,
    wrappedUp: 0,
    wrapUpMs: 0,
    abandonedInQueue: 0,
    shortAbandonedInQueue: 0,
    abandonedRinging: 0,
    lateAbandonedRinging: 0,
    rejected: 0,
  };
}
