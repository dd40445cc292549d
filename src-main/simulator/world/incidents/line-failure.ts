import type { Centre } from '../centre';
import { drawChance } from '../chance/draw';
import type { Interaction } from '../interactions/interaction';

/** A line that fails does so within this time, most likely soon. */
const WITHIN_MS = 60_000;

/** Plans that the line of a caller fails: of very few. Emails have none. */
export function planLineFailure(centre: Centre, interaction: Interaction): void {
  const random = centre.random.incidents;
  if (interaction.service.email !== undefined || !drawChance(random, centre.habits.lineFailureShare)) return;
  const atMs = centre.nowMs + WITHIN_MS * random() ** 3;
  centre.events.add(atMs, { kind: 'line_fails', interaction });
}
