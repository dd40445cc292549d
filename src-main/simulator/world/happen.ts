import { beginDay } from './begin-day';
import type { Centre } from './centre';
import { stepEmail } from './email/email-step';
import type { AgentStep, Happening, QueueStep, ShiftStep, SupervisorStep } from './happening';
import { mayArrive } from './inbound/arrive';
import { endCallbackAttempt } from './inbound/end-callback-attempt';
import { leaveIvr } from './inbound/ivr';
import { cancelCallback, offerCallback, retryCallback, scheduleCallback } from './inbound/offer-callback';
import { dropInteraction } from './incidents/drop-interaction';
import { beginIncident, endIncident } from './incidents/live-incident';
import { abandon } from './interactions/abandon';
import { answer } from './interactions/answer';
import { endConversation } from './interactions/end-conversation';
import { endWrapUp } from './interactions/end-wrap-up';
import { beginHold, endHold } from './interactions/hold';
import { missRinging } from './interactions/miss-ringing';
import { beginMonitoring, endMonitoring } from './interactions/monitor';
import { chatter, postMessage } from './internal-chat/internal-chat';
import { seeToEntry } from './agents/calendar';
import { beginPause, beginShift, endPause, endShift } from './agents/live-shift';
import { stepCampaign } from './outbound/campaign-step';

/** Lets one thing happen in the centre. */
export function happen(centre: Centre, what: Happening): void {
  switch (what.kind) {
    case 'customer_may_arrive':
      mayArrive(centre, what.service);
      break;
    case 'ivr_ends':
    case 'patience_ends':
    case 'line_fails':
    case 'callback_is_offered':
    case 'callback_data_ends':
    case 'callback_is_cancelled':
    case 'callback_is_due_again':
      stepQueue(centre, what);
      break;
    case 'agent_answers':
    case 'agent_misses':
    case 'hold_begins':
    case 'hold_ends':
    case 'conversation_ends':
    case 'wrap_up_ends':
    case 'callback_attempt_ends':
      stepAtAgent(centre, what);
      break;
    case 'shift_begins':
    case 'shift_ends':
    case 'pause_begins':
    case 'pause_ends':
    case 'calendar_entry_is_seen_to':
      stepShift(centre, what);
      break;
    case 'message_is_due':
    case 'message_is_planned':
    case 'monitoring_is_due':
    case 'monitoring_ends':
      stepSupervisor(centre, what);
      break;
    case 'incident_begins':
      beginIncident(centre, what.incident);
      break;
    case 'incident_ends':
      endIncident(centre, what.incident);
      break;
    case 'day_begins':
      beginDay(centre);
      break;
    case 'email_is_done':
    case 'email_is_pulled':
      stepEmail(centre, what);
      break;
    default:
      stepCampaign(centre, what);
      break;
  }
}

function stepQueue(centre: Centre, { kind, interaction }: QueueStep): void {
  switch (kind) {
    case 'ivr_ends':
      leaveIvr(centre, interaction);
      break;
    case 'patience_ends':
      abandon(centre, interaction);
      break;
    case 'line_fails':
      dropInteraction(centre, interaction);
      break;
    case 'callback_is_offered':
      offerCallback(centre, interaction);
      break;
    case 'callback_data_ends':
      scheduleCallback(centre, interaction);
      break;
    case 'callback_is_cancelled':
      cancelCallback(interaction);
      break;
    case 'callback_is_due_again':
      retryCallback(centre, interaction);
      break;
  }
}

/** The steps of an interaction at an agent. One may come too late: the customer has gone meanwhile. */
function stepAtAgent(centre: Centre, what: AgentStep): void {
  const { interaction } = what;
  const { agent } = interaction;
  if (agent === undefined || isTooLate(what)) return;
  switch (what.kind) {
    case 'agent_answers':
      answer(centre, interaction);
      break;
    case 'agent_misses':
      missRinging(centre, interaction, agent);
      break;
    case 'hold_begins':
      beginHold(centre, interaction);
      break;
    case 'hold_ends':
      endHold(centre, interaction);
      break;
    case 'conversation_ends':
      endConversation(centre, interaction, agent);
      break;
    case 'wrap_up_ends':
      endWrapUp(centre, interaction, agent);
      break;
    case 'callback_attempt_ends':
      endCallbackAttempt(centre, interaction, agent);
      break;
  }
}

function isTooLate(what: AgentStep): boolean {
  const { phase, offers } = what.interaction;
  if ('offer' in what) return what.offer !== offers || phase !== 'ringing';
  if (what.kind === 'conversation_ends') return phase !== 'talking' && phase !== 'on_hold';
  return what.kind === 'wrap_up_ends' && phase !== 'wrap_up';
}

function stepShift(centre: Centre, what: ShiftStep): void {
  switch (what.kind) {
    case 'shift_begins':
      beginShift(centre, what.agent);
      break;
    case 'shift_ends':
      endShift(centre, what.agent);
      break;
    case 'pause_begins':
      beginPause(centre, what.agent, what.reason, what.forMs);
      break;
    case 'pause_ends':
      endPause(centre, what.agent, what.intent);
      break;
    case 'calendar_entry_is_seen_to':
      seeToEntry(centre, what.agent, what.entry);
      break;
  }
}

function stepSupervisor(centre: Centre, what: SupervisorStep): void {
  switch (what.kind) {
    case 'message_is_due':
      chatter(centre);
      break;
    case 'message_is_planned':
      postMessage(centre, what.sender, what.isUrgent, what.content);
      break;
    case 'monitoring_is_due':
      beginMonitoring(centre, what.supervisor);
      break;
    case 'monitoring_ends':
      endMonitoring(what.interaction);
      break;
  }
}
