import type { Reply } from '../reply';
import { bodyOf } from '../reply';
import type { Subscription } from '../subscription/subscription';
import type { Change } from './fault';

type Row = Record<string, string>;

interface DataGrid {
  readonly id: string;
  values: Row[];
}

/** Data as they go out, as far as they are changed here. */
type Data = Record<string, { service_grids?: DataGrid[]; agent_grids?: DataGrid[] }>;

/**
 * A real answer made wrong. Only data of a subscription have apps, grids and agents: other answers can be malformed
 * and stay as they are otherwise.
 */
export function changeReply(reply: Reply, change: Change, subscription: Subscription | undefined): Reply {
  const bytes = bodyOf(reply);
  if (bytes === undefined) return reply;
  if (change.kind === 'malformed_json') {
    return { ...reply, raw: { bytes: bytes.subarray(0, -1), contentType: 'application/json' } };
  }
  if (reply.status !== 200 || subscription === undefined) return reply;
  const data = JSON.parse(bytes.toString()) as Data;
  return { ...reply, json: changed(data, change, subscription) };
}

function changed(data: Data, change: Change, subscription: Subscription): Data {
  switch (change.kind) {
    case 'unknown_app':
      return Object.fromEntries(
        Object.entries(data).map(([id, app], index) => [index === 0 ? `${id}-nobody-asked` : id, app]),
      );
    case 'missing_grid': {
      const apps = Object.values(data);
      const grids = [...apps.map((app) => app.agent_grids), ...apps.map((app) => app.service_grids)];
      grids.find((list) => list !== undefined && list.length > 0)?.shift();
      return data;
    }
    case 'duplicate_agents':
      for (const grid of agentGrids(data)) grid.values = grid.values.flatMap((row) => [row, row]);
      return data;
    case 'extra_agents':
      for (const { id, agentGrids: asked = [] } of subscription.apps) {
        for (const [index, { columns }] of asked.entries()) {
          data[id]?.agent_grids?.[index]?.values.push(...extraRows(change.rows, columns));
        }
      }
      return data;
    case 'malformed_json':
      return data;
  }
}

function agentGrids(data: Data): DataGrid[] {
  return Object.values(data).flatMap((app) => app.agent_grids ?? []);
}

/** Rows of agents who are ready and nowhere else, each with a login id of its own. */
function extraRows(count: number, columns: readonly { readonly id: string; readonly name: string }[]): Row[] {
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(columns.map(({ id, name }) => [id, extraCell(name, index + 1)])),
  );
}

function extraCell(statistic: string, number: number): string {
  switch (statistic) {
    case 'login_id':
      return `extra.agent.${number}`;
    case 'acd_state':
      return 'ready';
    case 'firstname':
      return 'Extra';
    case 'lastname':
      return `Agent ${number}`;
    case 'first_last_name':
      return `Extra Agent ${number}`;
    case 'last_first_name':
      return `Agent ${number} Extra`;
    default:
      return '';
  }
}
