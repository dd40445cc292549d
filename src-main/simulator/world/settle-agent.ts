import type { Agent } from './agent';
import { canTake } from './can-take';
import type { Centre } from './centre';
import { changeState } from './change-state';
import type { Interaction } from './interaction';
import { ring } from './ring';

/**
 * To be called whenever the interactions or the intention of an agent changed: sets his state, says to his
 * services whether he is free, and gives him the most urgent waiting work he can take.
 */
export function settleAgent(centre: Centre, agent: Agent): void {
  if (changeState(agent, centre.nowMs)) planReturn(centre, agent);
  for (const service of agent.skills) {
    service.freeAgents.remove(agent);
    if (canTake(agent, service.profile.media)) service.freeAgents.add(agent);
  }
  const next = mostUrgent(agent);
  if (next === undefined) return;
  ring(centre, next, agent);
  settleAgent(centre, agent);
}

/** A pause lasts its time from the moment it really begins, that is when the last interaction is over. */
function planReturn(centre: Centre, agent: Agent): void {
  const { intent } = agent;
  if (agent.state !== 'not_ready' || intent.to !== 'not_ready') return;
  centre.events.add(centre.nowMs + intent.forMs, { kind: 'pause_ends', agent, intent });
}

/** The highest priority, then the longest wait, of what waits for a skill of this agent. */
function mostUrgent(agent: Agent): Interaction | undefined {
  let best: Interaction | undefined;
  for (const service of agent.skills) {
    const first = service.line[0];
    if (first === undefined || !canTake(agent, service.profile.media)) continue;
    if (best === undefined || isMoreUrgent(first, best)) best = first;
  }
  return best;
}

function isMoreUrgent(one: Interaction, other: Interaction): boolean {
  const difference = one.service.profile.priority - other.service.profile.priority;
  return difference > 0 || (difference === 0 && one.queuedAtMs < other.queuedAtMs);
}
