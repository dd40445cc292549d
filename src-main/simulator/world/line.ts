import type { Interaction } from './interaction';

/** Puts an interaction into the line of its service: by arrival, so one that rang in vain keeps its place. */
export function joinLine(interaction: Interaction): void {
  const { line } = interaction.service;
  let at = line.length;
  while (at > 0 && (line[at - 1]?.queuedAtMs ?? 0) > interaction.queuedAtMs) at--;
  line.splice(at, 0, interaction);
  interaction.phase = 'waiting';
  interaction.agent = undefined;
}

/** Takes an interaction out of the line, if it is there. */
export function leaveLine(interaction: Interaction): void {
  const { line } = interaction.service;
  const at = line.indexOf(interaction);
  if (at >= 0) line.splice(at, 1);
}
