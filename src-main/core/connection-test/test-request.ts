import type { NameKey } from '../subscription/dialect';

/** The app id of a test. */
export const TEST_APP_ID = 'perch_test';

/** What a test asks for: everything, or what one privilege alone is for. */
export type TestPart = 'all' | 'totals' | 'agents';

/** More rows than any tenant has: what a missing limit means is not documented (facts page 6 no. 12). */
const ROW_LIMIT = 10_000;

/** The least subscription that shows whether the user may see queues and agents, logged-out ones too. */
export function buildTestRequest(part: TestPart, nameKey: NameKey): object {
  const grid = (id: string, statistic: string) => [
    { id, limit: ROW_LIMIT, columns: [{ id: '1', [nameKey]: statistic }] },
  ];
  const queues = { stats_totals: ['in_calls_waiting'], service_grids: grid('queues', 'name') };
  const agents = { agent_grids: grid('agents', 'login_id') };
  const chosen = { all: { ...queues, ...agents }, totals: queues, agents };
  return { [TEST_APP_ID]: chosen[part] };
}
