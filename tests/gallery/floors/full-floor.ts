import type { AnswerParts } from '../../support/build-answer';
import { personOf } from './names';

type Values = Readonly<Record<string, unknown>>;

/** A working day of support: eight services, two of them under strain. */
const queues: readonly Values[] = [
  queue('Billing', 7, 222, 0.61, 2, 6, 148),
  queue('Technical support', 3, 78, 0.79, 4, 2, 203),
  queue('Orders', 2, 21, 0.88, 3, 1, 187),
  queue('Chat, web', 0, 0, 0.94, 5, 0, 96),
  queue('Returns', 0, 0, 0.91, 6, 0, 74),
  queue('Complaints', 0, 0, 0.86, 2, 3, 31),
  queue('Español', 0, 0, 0.9, 1, 0, 22),
  {
    ...queue('Email', 9, 0, null, 0, 0, 0),
    in_max_wait_time: '',
    service_level_target: '',
    service_level_threshold_time: '',
  },
];

const messages: readonly Values[] = [
  message('1', 'Priya', 'Raman', 'Payment gateway is down, callers are piling up in Billing.', 41, true),
  message('2', 'Tomasz', 'Zieliński', 'Training room 2 is free from 14:00.', 32),
  message('3', 'Lena', 'Vogt', 'I take over Español until Ana is back.', 18),
  message('4', 'Daniel', 'Okafor', 'Good morning, everybody.', 2),
];

/** A floor of so many agents, all different, in every state. */
export function fullFloor(agents = 57): AnswerParts {
  const rows = Array.from({ length: agents }, (_, number) => agent(number));
  const count = (state: string) => rows.filter((row) => row['acd_state'] === state).length;
  return {
    totals: {
      in_calls_waiting: 12,
      in_max_wait_time: 222,
      service_level: 0.78,
      agents_ready: count('ready'),
      agents_busy: count('busy'),
      agents_logged: agents,
      in_calls_handled_per_day: 742,
      in_calls_abandoned_in_queue_per_day: 12,
      in_calls_received_per_day: 761,
    },
    queues,
    agents: rows,
    messages,
  };
}

function queue(
  name: string,
  waiting: number,
  longest: number,
  level: number | null,
  ready: number,
  abandoned: number,
  handled: number,
): Values {
  return {
    name,
    in_calls_waiting: waiting,
    in_max_wait_time: longest,
    service_level: level ?? '',
    service_level_target: 0.8,
    service_level_threshold_time: 20,
    agents_ready: ready,
    agents_busy: 5,
    agents_logged: ready + 7,
    in_calls_received_per_day: handled + abandoned,
    in_calls_handled_per_day: handled,
    in_calls_abandoned_in_queue_per_day: abandoned,
    in_average_speed_of_answer: 19,
    in_calls_active_on_agents: 5,
  };
}

/** The states of a floor in their usual shares, so that a handful of agents has most of them. */
const STATES = [
  'busy',
  'ready',
  'busy',
  'not_ready',
  'busy',
  'after_call_work',
  'busy',
  'ready',
  'busy',
] as const;
const TEAMS = ['Support', 'Billing', 'Sales'] as const;
const REASONS = ['Lunch', 'Break', 'Training', 'Team meeting'] as const;

function agent(number: number): Values {
  const { loginId, first, last } = personOf(number);
  const state = STATES[number % STATES.length] ?? 'ready';
  const isBusy = state === 'busy';
  return {
    login_id: loginId,
    firstname: first,
    lastname: last,
    team_name: TEAMS[number % TEAMS.length],
    acd_state: state,
    state_duration: ((number * 397) % 1500) + 12,
    reason: state === 'not_ready' ? (REASONS[number % REASONS.length] ?? '') : '',
    active_item_service_name: isBusy ? (queues[number % 5]?.['name'] ?? '') : '',
    active_item_media_type: isBusy ? (number % 5 === 3 ? 'chat' : 'voice') : '',
    active_item_direction: isBusy ? 'in' : '',
    active_item_talk_duration: isBusy ? ((number * 131) % 600) + 5 : '',
    active_item_hold_duration: isBusy && number % 7 === 0 ? 32 : '',
    in_calls_active_on_agents: isBusy ? 1 : 0,
    in_calls_handled_per_day: 8 + (number % 17),
    calls_average_handling_time_per_day: 180 + (number % 90),
  };
}

function message(
  id: string,
  first_name: string,
  last_name: string,
  content: string,
  minute: number,
  is_urgent = false,
): Values {
  return { id, first_name, last_name, content, is_urgent, send_time: Date.UTC(2026, 2, 9, 9, minute) };
}
