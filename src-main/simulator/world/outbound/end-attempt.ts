import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { drawBetween, drawChance } from '../chance/draw';
import { enterIvr } from '../inbound/ivr';
import { joinQueue } from '../inbound/join-queue';
import { countDisposition } from '../interactions/choose-disposition';
import { dropItem } from '../interactions/drop-item';
import type { Interaction } from '../interactions/interaction';
import { talk } from '../interactions/talk';
import type { AttemptOutcome } from './campaign-profile';
import type { DialledRecord } from './dialled-record';
import { completeRecord, retryRecord } from './give-back-record';

/** An agent who reached nobody notes that, and has free hands after so long. */
const NOTING_MS = [2_000, 7_000] as const;

/** The customer answers, or the attempt has failed. While the telephone system is down all attempts fail. */
export function endAttempt(centre: Centre, interaction: Interaction, outcome: AttemptOutcome): void {
  const { service, record } = interaction;
  if (record === undefined) return;
  service.dialing--;
  record.campaign.finished++;
  if (outcome === 'answered' && !service.isDown) beAnswered(centre, interaction, record);
  else fail(centre, interaction, record, outcome);
}

function fail(
  centre: Centre,
  interaction: Interaction,
  record: DialledRecord,
  outcome: AttemptOutcome,
): void {
  const { service, agent } = interaction;
  service.dials.failed++;
  if (outcome !== 'answered' && !service.isDown) {
    const name = record.campaign.profile.failureDispositions[outcome];
    const disposition = service.profile.dispositions.find((each) => each.name === name);
    if (disposition !== undefined) countDisposition(service, disposition, undefined);
  }
  if (outcome === 'invalidNumber' && !service.isDown) completeRecord(record, false);
  else retryRecord(centre, record);
  interaction.phase = 'over';
  if (agent === undefined) return;
  interaction.phase = 'wrap_up';
  interaction.answeredAtMs = interaction.endedAtMs = centre.nowMs;
  const notedMs = centre.nowMs + drawBetween(centre.random.campaigns, ...NOTING_MS);
  centre.events.add(notedMs, { kind: 'attempt_is_noted', interaction });
  settleAgent(centre, agent);
}

/** An agent has noted that nobody was reached. */
export function endNoting(centre: Centre, interaction: Interaction): void {
  const { agent } = interaction;
  if (agent === undefined) return;
  interaction.phase = 'over';
  dropItem(interaction, agent);
  settleAgent(centre, agent);
}

/** In a preview campaign the agent is on the line already; a dialer has to find one, or has a menu before. */
function beAnswered(centre: Centre, interaction: Interaction, { campaign }: DialledRecord): void {
  const { service, agent } = interaction;
  const { ivr } = campaign.profile;
  const { counters } = service.outbound;
  service.dials.answered++;
  counters.received++;
  if (agent !== undefined) {
    counters.answered++;
    counters.answeredInTime++;
    interaction.queuedAtMs = centre.nowMs;
    interaction.isFlagged = drawChance(centre.random.conversations, centre.habits.flaggedShare);
    interaction.isRecorded = drawChance(centre.random.conversations, centre.habits.recordedShare);
    talk(centre, interaction);
    settleAgent(centre, agent);
  } else if (ivr !== undefined && drawChance(centre.random.campaigns, ivr.callShare)) {
    enterIvr(centre, interaction, ivr);
  } else {
    joinQueue(centre, interaction);
  }
}
