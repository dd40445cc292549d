import type { Centre } from '../centre';
import { drawBetween } from '../chance/draw';
import type { Interaction } from '../interactions/interaction';
import { flowOf } from '../interactions/interaction';
import { leaveLine } from '../interactions/line';
import { closeRecord } from './close-record';

/** The system releases an unattended customer after so long more. */
const GIVE_UP_MS = [5_000, 12_000] as const;

/** The dialer becomes shyer with every unattended call, and bolder with the others, so that about so many remain. */
const UNATTENDED_SHARE = 0.03;
const SHYER_BY = 0.08;
const BOLDER_BY = (SHYER_BY * UNATTENDED_SHARE) / (1 - UNATTENDED_SHARE);

/** A customer who still waits counts as unattended (specification); one who has hung up before does not. */
export function endComplianceTime(centre: Centre, interaction: Interaction): void {
  const { service, record, phase } = interaction;
  if (record === undefined || phase === 'over') return;
  const { campaign } = record;
  if (phase === 'waiting' || phase === 'ringing') {
    service.dials.unattended++;
    campaign.boldness = Math.max(0, campaign.boldness - SHYER_BY);
    planGiveUp(centre, interaction);
  } else {
    campaign.boldness = Math.min(1, campaign.boldness + BOLDER_BY);
  }
}

/** Nobody came. Where an agent's telephone rings, it is waited for once more. */
export function giveUpUnattended(centre: Centre, interaction: Interaction): void {
  if (interaction.phase === 'ringing') {
    planGiveUp(centre, interaction);
  } else if (interaction.phase === 'waiting') {
    leaveLine(interaction);
    flowOf(interaction).counters.droppedInQueue++;
    interaction.phase = 'over';
    closeRecord(centre, interaction, undefined);
  }
}

function planGiveUp(centre: Centre, interaction: Interaction): void {
  const afterMs = drawBetween(centre.random.campaigns, ...GIVE_UP_MS);
  centre.events.add(centre.nowMs + afterMs, { kind: 'unattended_is_given_up', interaction });
}
