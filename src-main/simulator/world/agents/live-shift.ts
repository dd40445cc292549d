import type { Agent, Intent } from './agent';
import type { Centre } from '../centre';
import { putEmailAside } from '../email/put-aside';
import type { NotReadyReason } from './not-ready-reason';
import { MISSED_CALL } from './not-ready-reason';
import { settleAgent } from './settle-agent';

/** The agent logs in. */
export function beginShift(centre: Centre, agent: Agent): void {
  intend(centre, agent, { to: 'ready' });
}

/** The agent logs out, or will when the interactions in hand are over; an email can wait until tomorrow. */
export function endShift(centre: Centre, agent: Agent): void {
  putEmailAside(centre, agent);
  intend(centre, agent, { to: 'logged_out' });
}

/** The agent goes on a pause, or will; one who is already on another pause or gone skips it. */
export function beginPause(centre: Centre, agent: Agent, reason: NotReadyReason, forMs: number): void {
  const { intent } = agent;
  const isAtWork = intent.to === 'ready' || (intent.to === 'not_ready' && intent.reason === MISSED_CALL);
  if (isAtWork) intend(centre, agent, { to: 'not_ready', reason, forMs });
}

/** The agent comes back from the pause he was on, unless something else was intended meanwhile. */
export function endPause(centre: Centre, agent: Agent, pause: Intent): void {
  if (agent.intent === pause) intend(centre, agent, { to: 'ready' });
}

function intend(centre: Centre, agent: Agent, intent: Intent): void {
  agent.intent = intent;
  settleAgent(centre, agent);
}
