import type { Interaction } from './interaction';

/** The agent puts the customer on hold. */
export function beginHold(interaction: Interaction, nowMs: number): void {
  interaction.phase = 'on_hold';
  interaction.holdSinceMs = nowMs;
}

/** The agent comes back to the customer. */
export function endHold(interaction: Interaction, nowMs: number): void {
  interaction.phase = 'talking';
  interaction.heldMs += nowMs - interaction.holdSinceMs;
}
