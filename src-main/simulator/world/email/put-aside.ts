import type { Agent } from '../agents/agent';
import type { Centre } from '../centre';

/** Somebody who goes home leaves an unfinished email on the desk, for the next day. */
export function putEmailAside(centre: Centre, agent: Agent): void {
  const email = agent.items.find(({ service, phase }) => service.email !== undefined && phase === 'talking');
  if (email === undefined) return;
  agent.items = agent.items.filter((item) => item !== email);
  email.phase = 'desk';
  email.workedMs += centre.nowMs - email.answeredAtMs;
  email.offers++;
  agent.desk.push(email);
}
