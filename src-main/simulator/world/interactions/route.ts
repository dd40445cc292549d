import { isHandedOut } from '../agents/most-urgent';
import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { beginWork } from './begin-work';
import type { Interaction } from './interaction';
import { joinLine } from './line';

/** Sends somebody who is in the queue to the free agent of the service who is first in turn, or into the line. */
export function route(centre: Centre, interaction: Interaction): void {
  const { freeAgents, line } = interaction.service;
  joinLine(interaction, interaction.callbackAttempts === undefined ? 'waiting' : 'callback');
  if (!isHandedOut(interaction.service)) return;
  // Whoever stands before him has the first claim.
  const agent = line[0] === interaction ? freeAgents.first() : undefined;
  if (agent === undefined) return;
  beginWork(centre, interaction, agent);
  settleAgent(centre, agent);
}
