import fc from 'fast-check';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../src-main/core/state/initial-snapshot';
import { afterAnswer } from './build-snapshot';

/** Everything about a floor that nobody may see over her shoulder begins so. */
export const SECRET = 'Zq';

const word = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((text) => `${SECRET}${text.replaceAll(/\s/g, '')}`);

const person = fc.record({ login_id: word, firstname: word, lastname: word });

/** People of a floor, each met in several places: in the list, in a table, in the chat. */
export const people = fc.uniqueArray(person, { minLength: 1, maxLength: 8, selector: (one) => one.login_id });

interface Person {
  readonly login_id: string;
  readonly firstname: string;
  readonly lastname: string;
}

/** A live floor on which these people work, write and are looked for. */
export function secretFloor(staff: readonly Person[]): Snapshot {
  const profile = {
    tenant: 'acme.example',
    user: `${SECRET}maria`,
    secretKind: 'api-key',
    isDemo: false,
  } as const;
  const signedIn: Snapshot = { ...initialSnapshot, profile, connection: { phase: 'live' } };
  const floor = afterAnswer(
    signedIn,
    {
      totals: { in_calls_waiting: 3 },
      queues: [{ name: 'Billing', in_calls_waiting: 3 }],
      agents: staff.map((one) => ({ ...one, acd_state: 'not_ready', reason: 'Lunch', state_duration: 30 })),
      messages: staff.map((one, index) => ({
        id: String(index),
        is_urgent: index === 0,
        first_name: one.firstname,
        last_name: one.lastname,
        content: `${SECRET} is down, says ${one.firstname}`,
      })),
    },
    0,
  );
  const rows = staff.map(({ login_id, firstname, lastname }) => ({
    id: login_id,
    readings: {
      login_id,
      name: `${firstname} ${lastname}`,
      first_last_name: `${firstname} ${lastname}`,
      last_first_name: `${lastname}, ${firstname}`,
      extension: `${SECRET}4711`,
      active_item_party_name: `${SECRET} the customer`,
      'what nobody documents': `${SECRET}?`,
      team_name: 'Support',
    },
  }));
  const filter = {
    column: { statistic: 'lastname' },
    operation: 'EQ',
    value: staff[0]?.lastname ?? SECRET,
  } as const;
  return {
    ...floor,
    connection: {
      phase: 'reconnecting',
      failure: { kind: 'answer-unreadable', detail: `near ${SECRET}` },
      retryAtMs: 9000,
      isServerAnswering: null,
    },
    tables: { 'agents-2': rows },
    boards: [
      {
        id: 'mine',
        name: 'Mine',
        widgets: [
          {
            kind: 'agents',
            id: 'one',
            title: null,
            columns: [],
            filter,
            order: [],
            limit: null,
            teamIds: [],
            isLoggedInOnly: true,
          },
        ],
      },
    ],
    desk: {
      ...floor.desk,
      warning: { kind: 'disk-unavailable', what: 'settings', detail: `/home/${SECRET}` },
      profiles: [
        { ...profile, percentScale: 'auto' },
        { ...profile, user: `${SECRET}other`, percentScale: 'auto' },
      ],
      preferences: { ...floor.desk.preferences, isPrivate: true },
    },
  };
}
