import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawChance } from '../chance/draw';
import { chooseDisposition } from '../interactions/choose-disposition';
import { dropItem } from '../interactions/drop-item';
import type { Interaction } from '../interactions/interaction';
import { isLate } from '../interactions/is-late';

/** The part of replies after which the agent writes once more without being asked. */
const FOLLOW_UP_SHARE = 0.06;

/** The agent sends the reply or closes the case without one. Too late when the email was put aside meanwhile. */
export function processEmail(centre: Centre, interaction: Interaction, turn: number): void {
  const { agent, service } = interaction;
  if (agent === undefined || interaction.phase !== 'talking' || turn !== interaction.offers) return;
  const random = centre.random.emails;
  const cases = service.email;
  const flow = service.inbound;
  interaction.phase = 'over';
  flow.active--;
  cases?.open.delete(interaction);
  const workMs = interaction.workedMs + centre.nowMs - interaction.answeredAtMs;
  for (const counters of [flow.counters, agent.counters.inbound]) {
    counters.handled++;
    counters.firstTimeHandled++;
    counters.conversationMs += workMs;
  }
  if (drawChance(random, service.profile.email?.replyShare ?? 1)) {
    agent.counters.email.replied++;
    if (cases !== undefined) cases.counters.replied++;
    countReply(centre, interaction);
    if (drawChance(random, FOLLOW_UP_SHARE)) {
      agent.counters.email.sent++;
      if (cases !== undefined) cases.counters.sent++;
    }
  } else {
    agent.counters.email.closedWithoutReply++;
    if (cases !== undefined) cases.counters.closedWithoutReply++;
  }
  chooseDisposition(centre, interaction, agent);
  dropItem(interaction, agent);
  settleAgent(centre, agent);
}

/** For emails, the speed of answer is the time to reply (specification), and so is the service level. */
function countReply(centre: Centre, interaction: Interaction): void {
  const { counters } = interaction.service.inbound;
  counters.answered++;
  counters.answeredWaitMs += centre.nowMs - interaction.queuedAtMs;
  if (!isLate(centre, interaction)) counters.answeredInTime++;
}
