import type { Centre } from '../centre';
import { drawExponential } from '../chance/draw';
import type { Interaction } from '../interactions/interaction';
import { flowOf } from '../interactions/interaction';
import { planLineFailure } from '../incidents/line-failure';
import { route } from '../interactions/route';
import { watchCompliance } from '../outbound/watch-compliance';

/** The customer wants to speak to somebody: the wait begins, and with it his patience. */
export function joinQueue(centre: Centre, interaction: Interaction): void {
  const { counters } = flowOf(interaction);
  const { patienceSeconds, callback } = interaction.service.profile;
  interaction.queuedAtMs = centre.nowMs;
  planLineFailure(centre, interaction);
  counters.queued++;
  if (!interaction.isTransfer) counters.firstTimeQueued++;
  if (Number.isFinite(patienceSeconds)) {
    const patienceMs = drawExponential(centre.random.arrivals, patienceSeconds * 1000);
    centre.events.add(centre.nowMs + patienceMs, { kind: 'patience_ends', interaction });
  }
  if (callback !== undefined && interaction.direction === 'inbound') {
    const offerMs = centre.nowMs + callback.offerAfterSeconds * 1000;
    centre.events.add(offerMs, { kind: 'callback_is_offered', interaction });
  }
  watchCompliance(centre, interaction);
  route(centre, interaction);
}
