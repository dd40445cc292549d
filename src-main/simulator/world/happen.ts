import { abandon } from './abandon';
import { answer } from './answer';
import { mayArrive } from './arrive';
import { beginDay } from './begin-day';
import type { Centre } from './centre';
import type { Demand } from './demand';
import { endConversation } from './end-conversation';
import { endWrapUp } from './end-wrap-up';
import type { Happening, InteractionStep } from './happening';
import { beginHold, endHold } from './hold';
import type { Interaction } from './interaction';
import { chatter, postMessage } from './internal-chat';
import { beginPause, beginShift, endPause, endShift } from './live-shift';
import { missRinging } from './miss-ringing';

/** Lets one thing happen in the centre. */
export function happen(centre: Centre, demand: Demand, what: Happening): void {
  switch (what.kind) {
    case 'customer_may_arrive':
      mayArrive(centre, demand, what.service);
      break;
    case 'patience_ends':
      abandon(centre, what.interaction);
      break;
    case 'shift_begins':
      beginShift(centre, what.agent);
      break;
    case 'pause_begins':
      beginPause(centre, what.agent, what.reason, what.forMs);
      break;
    case 'pause_ends':
      endPause(centre, what.agent, what.intent);
      break;
    case 'shift_ends':
      endShift(centre, what.agent);
      break;
    case 'message_is_due':
      chatter(centre);
      break;
    case 'message_is_planned':
      postMessage(centre, what.sender, what.isUrgent, what.content);
      break;
    case 'day_begins':
      beginDay(centre);
      break;
    default:
      continueInteraction(centre, what);
      break;
  }
}

/** The steps of an interaction at an agent. An answer may come too late: the customer left while it rang. */
function continueInteraction(centre: Centre, what: InteractionStep): void {
  const { interaction } = what;
  const { agent } = interaction;
  if (agent === undefined || isTooLate(what, interaction)) return;
  switch (what.kind) {
    case 'agent_answers':
      answer(centre, interaction);
      break;
    case 'agent_misses':
      missRinging(centre, interaction, agent);
      break;
    case 'hold_begins':
      beginHold(interaction, centre.nowMs);
      break;
    case 'hold_ends':
      endHold(interaction, centre.nowMs);
      break;
    case 'conversation_ends':
      endConversation(centre, interaction, agent);
      break;
    case 'wrap_up_ends':
      endWrapUp(centre, interaction, agent);
      break;
  }
}

function isTooLate(what: InteractionStep, interaction: Interaction): boolean {
  return 'offer' in what && what.offer !== interaction.offers;
}
