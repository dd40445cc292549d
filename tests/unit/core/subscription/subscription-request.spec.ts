import { describe, expect, it } from 'vitest';
import { defaultBoard } from '../../../../src-main/core/catalogue/default-board';
import { buildSubscriptionRequest } from '../../../../src-main/core/subscription/subscription-request';

interface Grid {
  id: string;
  columns: Record<string, unknown>[];
  filter_by?: string;
  filter_value?: string;
  filter_operation?: string;
}
const request = (nameKey: 'stat_name' | 'statName') =>
  (buildSubscriptionRequest(defaultBoard, nameKey) as Record<string, Record<string, unknown>>)['perch'] ?? {};

describe('the subscription of the default board', () => {
  it('asks for every column under exactly one name key and an id', () => {
    for (const nameKey of ['stat_name', 'statName'] as const) {
      const grids = [request(nameKey)['service_grids'], request(nameKey)['agent_grids']].flat() as Grid[];
      const keys = new Set(grids.flatMap((grid) => grid.columns.map((column) => Object.keys(column).join())));
      expect([...keys]).toEqual([`id,${nameKey}`]);
    }
  });

  it('asks for an identity in every row', () => {
    const [queues] = request('stat_name')['service_grids'] as Grid[];
    const [agents] = request('stat_name')['agent_grids'] as Grid[];
    expect(queues?.columns.map((column) => column['stat_name'])).toContain('name');
    expect(agents?.columns.map((column) => column['stat_name'])).toContain('login_id');
  });

  it('leaves logged-out agents out by the column of their state', () => {
    const [agents] = request('stat_name')['agent_grids'] as Grid[];
    const stateColumn = agents?.columns.find((column) => column['stat_name'] === 'acd_state');
    expect(agents?.filter_by).toBe(stateColumn?.['id']);
    expect([agents?.filter_operation, agents?.filter_value]).toEqual(['NE', '']);
  });

  it('sends numbers as numbers', () => {
    expect(request('stat_name')['chat_messages']).toEqual({ filter: '', limit: 50 });
  });
});
