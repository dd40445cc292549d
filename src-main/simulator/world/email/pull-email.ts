import type { Agent } from '../agents/agent';
import { canTake } from '../agents/can-take';
import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawBetween } from '../chance/draw';
import type { Interaction } from '../interactions/interaction';
import { leaveLine } from '../interactions/line';
import type { Service } from '../services/service';
import { takeUpEmail } from './take-up-email';

/** An agent looks into the list of waiting emails before taking one. */
const LOOK_MS = [3_000, 25_000] as const;

/** Somebody who is free looks into the list, because an email came in. */
export function inviteToPull(centre: Centre, service: Service): void {
  const agent = service.freeAgents.first();
  if (agent !== undefined) planPull(centre, agent);
}

/** An agent whose hands are free looks into the lists of the services whose emails are pulled. */
export function planPull(centre: Centre, agent: Agent): void {
  const afterMs = drawBetween(centre.random.emails, ...LOOK_MS);
  centre.events.add(centre.nowMs + afterMs, { kind: 'email_is_pulled', agent });
}

/** Whether there is an email this agent could take himself. */
export function hasPullWork(agent: Agent): boolean {
  return waitingToBePulled(agent) !== undefined;
}

/** The agent takes the oldest, if still free and there still is one. */
export function pullEmail(centre: Centre, agent: Agent): void {
  const interaction = waitingToBePulled(agent);
  if (interaction === undefined || !canTake(agent, 'email')) return;
  leaveLine(interaction);
  interaction.offers++;
  interaction.agent = agent;
  agent.items.push(interaction);
  agent.counters.email.pulled++;
  takeUpEmail(centre, interaction);
  settleAgent(centre, agent);
}

function waitingToBePulled(agent: Agent): Interaction | undefined {
  let oldest: Interaction | undefined;
  for (const { service } of agent.skills) {
    if (service.profile.email?.routing !== 'pull') continue;
    const [first] = service.line;
    if (first !== undefined && first.queuedAtMs < (oldest?.queuedAtMs ?? Infinity)) oldest = first;
  }
  return oldest;
}
