import { isRecord } from '../subscription/is-record';
import { TEST_APP_ID } from './test-request';

/** How many rows an answer holds. */
export interface RowCount {
  readonly queues: number;
  readonly agents: number;
}

/** Counts the rows of the answer to a test request; null where it is no answer to that. */
export function countRows(body: unknown): RowCount | null {
  const app: unknown = isRecord(body) ? body[TEST_APP_ID] : undefined;
  if (!isRecord(app)) return null;
  const queues = rowsOf(app['service_grids']);
  return queues === null ? null : { queues, agents: rowsOf(app['agent_grids']) ?? 0 };
}

function rowsOf(grids: unknown): number | null {
  const grid: unknown = Array.isArray(grids) ? (grids as unknown[])[0] : undefined;
  const values: unknown = isRecord(grid) ? grid['values'] : undefined;
  return Array.isArray(values) ? values.length : null;
}
