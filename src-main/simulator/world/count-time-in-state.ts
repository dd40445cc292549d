import type { Agent } from './agent';
import type { AgentCounters } from './agent-counters';

/** Brings the time counters of an agent up to `nowMs`. */
export function countTimeInState(agent: Agent, nowMs: number): void {
  agent.counters = countersAt(agent, nowMs);
  agent.countedUpToMs = nowMs;
}

/** The counters of an agent with the time in his present state up to `nowMs`. */
export function countersAt(agent: Agent, nowMs: number): AgentCounters {
  if (agent.state === '') return agent.counters;
  const spentMs = nowMs - agent.countedUpToMs;
  const { counters } = agent;
  return {
    ...counters,
    loggedMs: counters.loggedMs + spentMs,
    readyMs: counters.readyMs + (agent.state === 'ready' ? spentMs : 0),
    busyMs: counters.busyMs + (agent.state === 'busy' ? spentMs : 0),
    afterCallWorkMs: counters.afterCallWorkMs + (agent.state === 'after_call_work' ? spentMs : 0),
    breakMs: counters.breakMs + (agent.reason?.isBreak === true ? spentMs : 0),
  };
}
