import { isMoreUrgent } from '../agents/most-urgent';
import { flowOf } from './interaction';
import type { Interaction } from './interaction';

/**
 * Puts an interaction into the line of its service: by priority, then by arrival, so that one that rang in vain or
 * comes back as a callback has the place it had.
 */
export function joinLine(interaction: Interaction, phase: 'waiting' | 'callback'): void {
  const { line } = interaction.service;
  let at = line.length;
  for (let before = line[at - 1]; before !== undefined && isMoreUrgent(interaction, before);) {
    before = line[--at - 1];
  }
  line.splice(at, 0, interaction);
  interaction.phase = phase;
  interaction.agent = undefined;
  if (phase === 'waiting') flowOf(interaction).waiting++;
}

/** Takes an interaction out of the line, if it is there. */
export function leaveLine(interaction: Interaction): void {
  const { line } = interaction.service;
  const at = line[0] === interaction ? 0 : line.indexOf(interaction);
  if (at < 0) return;
  line.splice(at, 1);
  if (interaction.phase === 'waiting') flowOf(interaction).waiting--;
}
