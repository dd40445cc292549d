import type { Centre } from '../centre';
import type { Interaction } from '../interactions/interaction';

/** To be called when the customer of a dialer begins to wait for an agent: from now on the compliance time runs. */
export function watchCompliance(centre: Centre, interaction: Interaction): void {
  const { record } = interaction;
  if (record === undefined) return;
  const endMs = centre.nowMs + record.campaign.profile.complianceSeconds * 1000;
  centre.events.add(endMs, { kind: 'compliance_time_ends', interaction });
}
