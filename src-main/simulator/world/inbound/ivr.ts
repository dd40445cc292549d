import type { Centre } from '../centre';
import { drawSpell } from '../chance/spell';
import { planLineFailure } from '../incidents/line-failure';
import type { Interaction } from '../interactions/interaction';
import { flowOf } from '../interactions/interaction';
import { closeRecord } from '../outbound/close-record';
import { completeRecord } from '../outbound/give-back-record';
import type { IvrProfile } from '../services/service-profile';
import { joinQueue } from './join-queue';

/** The customer hears the voice menu for a while. */
export function enterIvr(centre: Centre, interaction: Interaction, { spell }: IvrProfile): void {
  flowOf(interaction).inIvr++;
  interaction.phase = 'ivr';
  planLineFailure(centre, interaction);
  centre.events.add(centre.nowMs + drawSpell(centre.random.arrivals, spell), {
    kind: 'ivr_ends',
    interaction,
  });
}

/** He has helped himself, hangs up, or wants to speak to somebody. */
export function leaveIvr(centre: Centre, interaction: Interaction): void {
  if (interaction.phase !== 'ivr') return;
  const { ivr, campaign } = interaction.service.profile;
  const menu = ivr ?? campaign?.ivr;
  const flow = flowOf(interaction);
  const chance = centre.random.arrivals();
  const selfServiceShare = menu?.selfServiceShare ?? 0;
  flow.inIvr--;
  if (interaction.service.isDown) {
    flow.counters.droppedInIvr++;
  } else if (chance < selfServiceShare) {
    flow.counters.selfServiced++;
    // He has what he was called about: nobody need call him again.
    if (interaction.record !== undefined) completeRecord(interaction.record, false);
  } else if (chance < selfServiceShare + (menu?.abandonShare ?? 0)) {
    flow.counters.abandonedInIvr++;
  } else {
    joinQueue(centre, interaction);
    return;
  }
  interaction.phase = 'over';
  closeRecord(centre, interaction, undefined);
}
