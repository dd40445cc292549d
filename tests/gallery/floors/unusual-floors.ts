import type { AnswerParts } from '../../support/build-answer';
import { fullFloor } from './full-floor';

type Values = Readonly<Record<string, unknown>>;

/** As many agents as a tenant can have. */
export function hugeFloor(): AnswerParts {
  return fullFloor(5000);
}

/** A supervisor of no team: queues are fine, agents are not shown to her. */
export function noAgents(): AnswerParts {
  const floor = fullFloor();
  return { ...floor, agents: [], totals: { ...floor.totals, agents_logged: '', agents_ready: '' } };
}

/** Names as long as systems let people make them. */
export function longNames(): AnswerParts {
  return renamed(
    (name) => `${name} for customers of the former north-western region with premium contracts`,
    { firstname: 'Maximiliane-Theodora Rosalinde', lastname: 'von und zu Hohenstein-Gerstenberg-Lichtenau' },
    'Waiting for the technician of the building services department in meeting room 4',
  );
}

/** Names in scripts that are written from right to left. */
export function rightToLeft(): AnswerParts {
  return renamed(
    (name) => `خدمة العملاء ${name}`,
    { firstname: 'שירה', lastname: 'בן־דוד' },
    'استراحة الغداء',
  );
}

function renamed(service: (name: string) => string, person: Values, reason: string): AnswerParts {
  const floor = fullFloor(12);
  const of = (value: unknown) => (typeof value === 'string' && value !== '' ? service(value) : value);
  return {
    ...floor,
    queues: (floor.queues ?? []).map((row) => ({ ...row, name: of(row['name']) })),
    agents: (floor.agents ?? []).map((row) => ({
      ...row,
      ...person,
      reason: row['reason'] === '' ? '' : reason,
      active_item_service_name: of(row['active_item_service_name']),
    })),
    messages: (floor.messages as readonly Values[]).map((row) => ({
      ...row,
      first_name: person['firstname'],
      last_name: person['lastname'],
    })),
  };
}
