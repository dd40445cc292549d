import type { Connection } from '../../src-main/core/model/connection';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../src-main/core/state/initial-snapshot';
import { reduce } from '../../src-main/core/state/reduce';
import type { AnswerParts } from './build-answer';
import { afterAnswer } from './build-snapshot';

const profile = {
  tenant: 'acme.example',
  user: 'maria.lopez',
  secretKind: 'api-key',
  isDemo: false,
} as const;

/** What the server says of a busy floor. */
export const busyAnswer: Required<AnswerParts> = {
  totals: {
    in_calls_waiting: 12,
    in_max_wait_time: 222,
    service_level: 0.78,
    agents_ready: 1,
    agents_busy: 2,
    agents_logged: 4,
  },
  queues: [
    { name: 'Orders', in_calls_waiting: 2, in_max_wait_time: 15, ...levels(0.88), agents_ready: 3 },
    { name: 'Billing', in_calls_waiting: 7, in_max_wait_time: 222, ...levels(0.61), agents_ready: 2 },
    { name: 'Support', in_calls_waiting: 3, in_max_wait_time: 30, ...levels(0.79), agents_ready: 4 },
    { name: 'Returns', in_calls_waiting: 0, in_max_wait_time: 0, agents_ready: 6 },
  ],
  agents: [
    {
      ...person('amelia', 'Amelia', 'Clarke', 'busy', 724),
      ...call('Billing'),
      active_item_hold_duration: 32,
    },
    { ...person('sofia', 'Sofía', 'Hernández', 'busy', 60), ...call('Orders') },
    { ...person('jonas', 'Jonas', 'Albrecht', 'not_ready', 2892), reason: 'Lunch' },
    person('lena', 'Lena', 'Vogt', 'ready', 44),
  ],
  messages: [
    { ...message('1', 'Priya', 'Payment gateway is down', 3), is_urgent: true },
    message('2', 'Tomasz', '<b>Lunch</b> is staggered <img src=x onerror=alert(1)>', 2),
    message('3', 'Lena', 'Good morning', 1),
  ],
};

/** A signed-in state with a busy floor, received at 0 ms. */
export function busyFloor(parts: AnswerParts = {}): Snapshot {
  return afterAnswer(signedIn({ phase: 'live' }), { ...busyAnswer, ...parts }, 0, Date.UTC(2024, 0, 2, 12));
}

/** A signed-in state without any data yet. */
export function signedIn(connection: Connection): Snapshot {
  return { ...initialSnapshot, profile, connection };
}

/** The same with another connection. */
export function withConnection(snapshot: Snapshot, connection: Connection): Snapshot {
  return reduce(snapshot, { type: 'connection-changed', connection });
}

function levels(level: number): Readonly<Record<string, unknown>> {
  return { service_level: level, service_level_target: 0.8, service_level_threshold_time: 20 };
}

function person(
  login_id: string,
  firstname: string,
  lastname: string,
  state: string,
  seconds: number,
): Readonly<Record<string, unknown>> {
  return { login_id, firstname, lastname, acd_state: state, state_duration: seconds };
}

function call(service: string): Readonly<Record<string, unknown>> {
  return { active_item_service_name: service, active_item_media_type: 'voice', active_item_direction: 'in' };
}

function message(
  id: string,
  first_name: string,
  content: string,
  minute: number,
): Readonly<Record<string, unknown>> {
  return { id, first_name, content, is_urgent: false, send_time: Date.UTC(2024, 0, 2, 11, minute) };
}
