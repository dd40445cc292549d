import type { Centre } from '../centre';
import { resumeEmail } from '../email/resume-email';
import { beginWork } from '../interactions/begin-work';
import { previewNext } from '../outbound/preview-next';
import type { Agent } from './agent';
import { canTake } from './can-take';
import { changeState } from './change-state';
import { mostUrgent } from './most-urgent';

/**
 * To be called whenever the interactions or the intention of an agent changed: sets his state, says to his
 * services whether he is free, and gives him the most urgent work there is: what he had begun, what waits in line,
 * then the records of a campaign.
 */
export function settleAgent(centre: Centre, agent: Agent): void {
  if (changeState(agent, centre.nowMs)) planReturn(centre, agent);
  sayWhetherFree(agent);
  if (agent.intent.to !== 'ready') return;
  if (resumeEmail(centre, agent)) {
    settleAgent(centre, agent);
    return;
  }
  const next = mostUrgent(agent);
  if (next !== undefined) beginWork(centre, next, agent);
  else if (!previewNext(centre, agent)) return;
  settleAgent(centre, agent);
}

function sayWhetherFree(agent: Agent): void {
  for (const { service, level } of agent.skills) {
    service.freeAgents.remove(agent);
    if (canTake(agent, service.profile.kind)) service.freeAgents.add(agent, level);
  }
}

/** A pause lasts its time from the moment it really begins, that is when the last interaction is over. */
function planReturn(centre: Centre, agent: Agent): void {
  const { intent } = agent;
  if (agent.state !== 'not_ready' || intent.to !== 'not_ready') return;
  centre.events.add(centre.nowMs + intent.forMs, { kind: 'pause_ends', agent, intent });
}
