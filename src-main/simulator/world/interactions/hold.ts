import type { Centre } from '../centre';
import type { Interaction } from './interaction';

/** The agent puts the customer on hold. */
export function beginHold(centre: Centre, interaction: Interaction): void {
  if (interaction.phase !== 'talking') return;
  interaction.phase = 'on_hold';
  interaction.holdSinceMs = centre.nowMs;
  const counters = interaction.agent?.counters[interaction.direction];
  if (counters !== undefined) {
    counters.holds++;
    if (!interaction.wasHeld) counters.held++;
  }
  interaction.wasHeld = true;
}

/** The agent comes back to the customer. */
export function endHold(centre: Centre, interaction: Interaction): void {
  if (interaction.phase !== 'on_hold') return;
  interaction.phase = 'talking';
  interaction.heldMs += centre.nowMs - interaction.holdSinceMs;
}
