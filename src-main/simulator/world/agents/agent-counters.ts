/** What an agent counts of calls, chats and emails in one direction from one daily reset to the next. Times are milliseconds. */
export interface AgentCallCounters {
  handled: number;
  /** The part of `handled` that no agent had handled before: transfers are left out. */
  firstTimeHandled: number;
  transfersReceived: number;
  /** Sum of the lengths of the handled: from answer to end, holds included; of emails the time worked on them. */
  conversationMs: number;
  wrappedUp: number;
  wrapUpMs: number;
  endedByAgent: number;
  transferred: number;
  rejected: number;
  holds: number;
  /** Interactions that were put on hold at least once. */
  held: number;
}

/** What an agent counts of emails, beside what they share with calls. */
export interface AgentEmailCounters {
  /** Pushed to the agent. */
  offered: number;
  pulled: number;
  /** Taken in hand for a new case. */
  receivedNew: number;
  /** Joined to a case the agent had in hand. */
  joined: number;
  /** In hand or on the desk at the daily reset. */
  carriedOver: number;
  carriedOverNew: number;
  replied: number;
  closedWithoutReply: number;
  /** Emails written without being asked: follow-ups. */
  sent: number;
}

/** What an agent counts from one daily reset to the next. Times are milliseconds. */
export interface AgentCounters {
  readonly inbound: AgentCallCounters;
  readonly outbound: AgentCallCounters;
  readonly email: AgentEmailCounters;
  callbacksAttempted: number;
  recordsAccepted: number;
  recordsSkipped: number;
  /** How often each disposition was given. */
  readonly dispositions: Map<string, number>;
  /** Time in each state, up to the last change of state. */
  loggedMs: number;
  readyMs: number;
  busyMs: number;
  afterCallWorkMs: number;
  /** Time in not-ready reasons that count as break. */
  breakMs: number;
}

/** All zero, as after a daily reset. */
export function zeroAgentCounters(): AgentCounters {
  return {
    inbound: zeroCalls(),
    outbound: zeroCalls(),
    email: {
      offered: 0,
      pulled: 0,
      receivedNew: 0,
      joined: 0,
      carriedOver: 0,
      carriedOverNew: 0,
      replied: 0,
      closedWithoutReply: 0,
      sent: 0,
    },
    callbacksAttempted: 0,
    recordsAccepted: 0,
    recordsSkipped: 0,
    dispositions: new Map(),
    loggedMs: 0,
    readyMs: 0,
    busyMs: 0,
    afterCallWorkMs: 0,
    breakMs: 0,
  };
}

function zeroCalls(): AgentCallCounters {
  return {
    handled: 0,
    firstTimeHandled: 0,
    transfersReceived: 0,
    conversationMs: 0,
    wrappedUp: 0,
    wrapUpMs: 0,
    endedByAgent: 0,
    transferred: 0,
    rejected: 0,
    holds: 0,
    held: 0,
  };
}
