import { settleAgent } from '../agents/settle-agent';
import type { Centre } from '../centre';
import { dropItem } from '../interactions/drop-item';
import { countHandled, wrapUp } from '../interactions/end-conversation';
import { endHold } from '../interactions/hold';
import type { Interaction } from '../interactions/interaction';
import { flowOf } from '../interactions/interaction';
import { leaveLine } from '../interactions/line';
import { closeRecord } from '../outbound/close-record';

/**
 * The telephone system loses a call or chat: in the menu, in the queue or ringing it is dropped by the system; a
 * conversation breaks off, which is counted as ended by the remote side. Elsewhere there is no line to lose.
 */
export function dropInteraction(centre: Centre, interaction: Interaction): void {
  const flow = flowOf(interaction);
  const { agent } = interaction;
  switch (interaction.phase) {
    case 'ivr':
      flow.inIvr--;
      flow.counters.droppedInIvr++;
      break;
    case 'waiting':
      leaveLine(interaction);
      flow.counters.droppedInQueue++;
      break;
    case 'ringing':
      flow.ringing--;
      flow.counters.droppedRinging++;
      break;
    case 'talking':
    case 'on_hold':
      breakOff(centre, interaction);
      return;
    default:
      return;
  }
  interaction.phase = 'over';
  closeRecord(centre, interaction, undefined);
  if (agent === undefined) return;
  dropItem(interaction, agent);
  settleAgent(centre, agent);
}

function breakOff(centre: Centre, interaction: Interaction): void {
  const { agent } = interaction;
  if (agent === undefined) return;
  endHold(centre, interaction);
  countHandled(centre, interaction, agent);
  flowOf(interaction).counters.endedByCustomer++;
  wrapUp(centre, interaction);
  settleAgent(centre, agent);
}
