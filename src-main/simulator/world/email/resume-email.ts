import type { Agent } from '../agents/agent';
import { canTake } from '../agents/can-take';
import type { Centre } from '../centre';
import { drawSpell } from '../chance/spell';
import { hasPullWork, planPull } from './pull-email';
import { planEnd } from './take-up-email';

/**
 * An agent with free hands first goes on with the email on the desk; true if there was one. Where emails are pulled,
 * he looks into the list soon.
 */
export function resumeEmail(centre: Centre, agent: Agent): boolean {
  if (agent.items.length > 0 || !canTake(agent, 'email')) return false;
  const email = agent.desk.shift();
  if (email === undefined) {
    if (hasPullWork(agent)) planPull(centre, agent);
    return false;
  }
  email.phase = 'talking';
  email.answeredAtMs = centre.nowMs;
  agent.items.push(email);
  planEnd(centre, email, drawSpell(centre.random.emails, email.service.profile.talk) / 2);
  return true;
}
