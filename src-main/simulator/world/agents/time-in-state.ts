import type { Agent } from './agent';

/** A time counter of agents. */
export type TimeCounter = 'loggedMs' | 'readyMs' | 'busyMs' | 'afterCallWorkMs' | 'breakMs';

/** Brings the time counters of an agent up to `nowMs`. */
export function countTimeInState(agent: Agent, nowMs: number): void {
  const spentMs = nowMs - agent.countedUpToMs;
  agent.countedUpToMs = nowMs;
  if (agent.state === '') return;
  agent.counters.loggedMs += spentMs;
  const counter = counterOf(agent);
  if (counter !== undefined) agent.counters[counter] += spentMs;
}

/** A time counter of an agent with the time in the present state up to `nowMs`, milliseconds. */
export function timeAt(agent: Agent, counter: TimeCounter, nowMs: number): number {
  const countedMs = agent.counters[counter];
  if (agent.state === '') return countedMs;
  const isRunning = counter === 'loggedMs' || counter === counterOf(agent);
  return isRunning ? countedMs + nowMs - agent.countedUpToMs : countedMs;
}

/** What time in the present state counts as, beside time logged in. */
function counterOf({ state, reason }: Agent): TimeCounter | undefined {
  switch (state) {
    case 'ready':
      return 'readyMs';
    case 'busy':
      return 'busyMs';
    case 'after_call_work':
      return 'afterCallWorkMs';
    case 'not_ready':
      return reason?.isBreak === true ? 'breakMs' : undefined;
    case '':
      return undefined;
  }
}
