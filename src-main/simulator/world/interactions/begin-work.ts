import type { Agent } from '../agents/agent';
import type { Centre } from '../centre';
import { callBack } from '../inbound/call-back';
import type { Interaction } from './interaction';
import { ring } from './ring';

/** Gives an agent what stands first in line: a callback is dialled for him, all else rings. */
export function beginWork(centre: Centre, interaction: Interaction, agent: Agent): void {
  if (interaction.phase === 'callback') callBack(centre, interaction, agent);
  else ring(centre, interaction, agent);
}
