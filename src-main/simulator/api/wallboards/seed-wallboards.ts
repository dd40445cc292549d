import type { World } from '../../world/world';
import type { JsonObject } from '../read-json';
import type { User } from '../user';
import { Wallboards } from './wallboards';

/** Our own colours, in the keys of the vendor's style. */
const STYLE = {
  bgcolor: '10151C',
  cardcolor: '1B2430',
  cardborder: 'solid 1px',
  cardbordercolor: '10151C',
  fontcolor: 'D8E2EC',
  underline: 'solid 1px',
  underlinecolor: '34465A',
  alertbg: '8C2F39',
  alertfont: 'FFFFFF',
  alertborder: '5F1F27',
};

/** The boards somebody made before the simulator started: one of the first user, and one for all. */
export function seedWallboards({ services }: World, [first]: readonly User[]): Wallboards {
  const wallboards = new Wallboards();
  const [main] = services;
  if (first !== undefined) {
    const own = wallboards.create(first, 'My morning desk', morningDesk(main === undefined ? [] : [main.id]));
    wallboards.setDefault(first, own, true);
  }
  wallboards.create(undefined, 'The whole floor', wholeFloor());
  return wallboards;
}

/** A card in the vendor's format: place in cells, then what it shows. */
function card(id: number, type: string, title: string, place: readonly number[], rest: JsonObject): object {
  const [x, y, width, height] = place;
  return { config: { id: String(id), type, title, x, y, width, height, ...rest } };
}

function morningDesk(serviceIds: readonly string[]): JsonObject {
  const totals = (type: string, req: readonly string[]) => ({ type, req, service_ids: serviceIds });
  return {
    widgets: [
      card(1, 'single', 'Waiting now', [0, 0, 3, 4], {
        subscription: totals('stats_total', ['in_calls_waiting', 'in_max_wait_time']),
        value: 'in_calls_waiting',
        optValue: 'in_max_wait_time',
        alertThreshold: 8,
      }),
      card(2, 'gauge', 'Answered in time', [3, 0, 3, 4], {
        subscription: totals('gauge', ['service_level']),
        value: 'service_level',
      }),
      card(3, 'grid', 'Longest in their state', [6, 0, 6, 8], { subscription: longestInState() }),
      card(4, 'news', 'Said on the floor', [0, 4, 6, 4], {
        subscription: { type: 'chat_messages', req: { filter: '', limit: 6 } },
      }),
      card(5, 'empty', '', [0, 8, 12, 4], { show_settings: true }),
    ],
    style: STYLE,
    colorScheme: 'dark',
  };
}

function longestInState(): JsonObject {
  const columns = ['state_ic', 'name', 'acd_state', 'state_duration', 'reason'].map((statName, index) => ({
    id: String(index + 1),
    statName,
    coltitle: ['', 'Who', 'State', 'For', 'Why'][index],
    ...(statName === 'state_duration' && { dir: 'DESC' }),
  }));
  return {
    type: 'agent_grid',
    req: {
      id: '1',
      columns,
      limit: 6,
      order: [{ by: '4', dir: 'DESC' }],
      team_ids: [],
      service_ids: [],
      filter_by: '3',
      filter_value: '',
      filter_operation: 'NE',
    },
  };
}

function wholeFloor(): JsonObject {
  const columns = ['name', 'service_level', 'service_level_target', 'in_calls_waiting', 'in_max_wait_time'];
  const titles = ['Service', 'In time', 'Aim', 'Waiting', 'Longest wait'];
  return {
    widgets: [
      card(1, 'grid', 'Every service', [0, 0, 8, 8], {
        subscription: {
          type: 'service_grid',
          req: {
            id: '1',
            columns: columns.map((statName, index) => ({
              id: String(index + 1),
              statName,
              coltitle: titles[index],
            })),
            limit: 12,
            order_by: '4',
            order_dir: 'DESC',
            service_ids: [],
          },
        },
      }),
      card(2, 'summary', 'Who does what', [8, 0, 4, 8], {
        subscription: {
          type: 'summary',
          req: {
            id: '1',
            columns: [{ id: '1', statName: 'acd_state' }],
            limit: 1000,
            filter_by: '1',
            filter_value: '',
            filter_operation: 'NE',
            team_ids: [],
          },
        },
      }),
      card(3, 'single', 'Callers lost today', [0, 8, 4, 4], {
        subscription: { type: 'stats_total', req: ['in_calls_abandoned_total_per_day'], service_ids: [] },
        value: 'in_calls_abandoned_total_per_day',
        alert: 'in_calls_abandoned_total_per_day >= 50',
      }),
    ],
    style: STYLE,
    colorScheme: 'light',
  };
}
