import type { Interaction } from '../interactions/interaction';
import type { Service } from '../services/service';
import type { Agent } from './agent';
import { canTake } from './can-take';

/** The highest priority, then the longest wait, of what waits in line for a skill of this agent. */
export function mostUrgent(agent: Agent): Interaction | undefined {
  let best: Interaction | undefined;
  for (const { service } of agent.skills) {
    const first = service.line[0];
    if (first === undefined || !isHandedOut(service)) continue;
    if (!canTake(agent, service.profile.kind)) continue;
    if (best === undefined || isMoreUrgent(first, best)) best = first;
  }
  return best;
}

/** Emails to be pulled wait until an agent takes them; callbacks wait until the telephones work again. */
export function isHandedOut({ profile, isDown }: Service): boolean {
  return profile.email === undefined ? !isDown : profile.email.routing === 'push';
}

/** Whether `one` stands before `other` in line. */
export function isMoreUrgent(one: Interaction, other: Interaction): boolean {
  const difference = one.priority - other.priority;
  return difference > 0 || (difference === 0 && one.queuedAtMs < other.queuedAtMs);
}
