/** What the interactions of one direction of a service count from one daily reset to the next. Times are milliseconds. */
export interface FlowCounters {
  received: number;
  /** The part of `received` that came by transfer from an agent. */
  transfersReceived: number;
  /** Under way at the daily reset. Not on the wire for calls; keeps shares of the new day in range. */
  carriedOver: number;
  /** The part of `carriedOver` that was in the queue, callbacks left out. */
  carriedInQueue: number;
  /** The part of `carriedOver` that was ringing. */
  carriedOffers: number;
  selfServiced: number;
  abandonedInIvr: number;
  droppedInIvr: number;
  queued: number;
  /** The part of `queued` that had not been in a queue before: transfers are left out. */
  firstTimeQueued: number;
  /** Left the queue after the threshold. */
  abandonedInQueue: number;
  /** Left the queue within the threshold (facts page, section 3): does not touch the service level. */
  shortAbandonedInQueue: number;
  droppedInQueue: number;
  /** Offers to agents. */
  routed: number;
  /** Offers that agents did not answer. */
  rejected: number;
  abandonedRinging: number;
  /** The part of `abandonedRinging` that left after the threshold. */
  lateAbandonedRinging: number;
  droppedRinging: number;
  /** Answered by an agent out of the queue; conversations by callback are left out. */
  answered: number;
  /** The part of `answered` within the service level threshold. */
  answeredInTime: number;
  /** Sum of the waits of the answered, from queue entry to answer; for email from arrival to reply. */
  answeredWaitMs: number;
  /** Conversations that have ended. */
  handled: number;
  /** The part of `handled` that no agent had handled before: transfers are left out. */
  firstTimeHandled: number;
  /** Sum of the lengths of the handled: from answer to end, holds included; of emails the time worked on them. */
  conversationMs: number;
  endedByCustomer: number;
  endedByAgent: number;
  transferred: number;
  wrappedUp: number;
  wrapUpMs: number;
}

/** All zero, as after a daily reset. */
export function zeroFlowCounters(): FlowCounters {
  return {
    received: 0,
    transfersReceived: 0,
    carriedOver: 0,
    carriedInQueue: 0,
    carriedOffers: 0,
    selfServiced: 0,
    abandonedInIvr: 0,
    droppedInIvr: 0,
    queued: 0,
    firstTimeQueued: 0,
    abandonedInQueue: 0,
    shortAbandonedInQueue: 0,
    droppedInQueue: 0,
    routed: 0,
    rejected: 0,
    abandonedRinging: 0,
    lateAbandonedRinging: 0,
    droppedRinging: 0,
    answered: 0,
    answeredInTime: 0,
    answeredWaitMs: 0,
    handled: 0,
    firstTimeHandled: 0,
    conversationMs: 0,
    endedByCustomer: 0,
    endedByAgent: 0,
    transferred: 0,
    wrappedUp: 0,
    wrapUpMs: 0,
  };
}
