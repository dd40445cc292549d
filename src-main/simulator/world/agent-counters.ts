/** What an agent counts from one daily reset to the next. Times are milliseconds. */
export interface AgentCounters {
  handled: number;
  /** Sum of the lengths of the handled: from answer to end, holds included. */
  conversationMs: number;
  wrappedUp: number;
  wrapUpMs: number;
  endedByAgent: number;
  rejected: number;
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
    handled: 0,
    conversationMs: 0,
    wrappedUp: 0,
    wrapUpMs: 0,
    endedByAgent: 0,
    rejected: 0,
    loggedMs: 0,
    readyMs: 0,
    busyMs: 0,
    afterCallWorkMs: 0,
    breakMs: 0,
  };
}
