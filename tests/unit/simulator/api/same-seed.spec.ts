import { describe, expect, it } from 'vitest';
import { agentStatistics } from '../../../../src-main/simulator/statistics/agent/agent-statistics';
import { serviceStatistics } from '../../../../src-main/simulator/statistics/service/service-statistics';
import { startTestServer } from '../test-server';

const column = (name: string, index: number) => ({ id: String(index + 1), stat_name: name });

/** Everything a client can ask for. */
const EVERYTHING = {
  all: {
    stats_totals: [...serviceStatistics.keys()],
    service_grids: [{ id: 's', columns: [...serviceStatistics.keys()].map(column) }],
    agent_grids: [{ id: 'a', columns: [...agentStatistics.keys()].map(column) }],
    chat_messages: {},
  },
};

/** What a server of a seed says at three instants, as text. */
async function toldBy(seed: number): Promise<string[]> {
  const server = await startTestServer({ seed, agents: 60, services: 12 });
  const token = await server.signIn();
  await server.ask(token, '/statsapi/subscription', EVERYTHING);
  const told = [];
  for (const ms of [0, 5_000, 1_800_000]) {
    server.pass(ms);
    told.push(await (await server.ask(token, '/statsapi/subscription/data')).text());
  }
  await server.close();
  return told;
}

describe('two simulators', () => {
  it('of the same seed say the same at the same instants, byte for byte', async () => {
    const [one, other] = [await toldBy(11), await toldBy(11)];
    expect(one[0]?.length).toBeGreaterThan(50_000);
    expect(other).toEqual(one);
  });

  it('of different seeds do not', async () => {
    const [one, other] = [await toldBy(11), await toldBy(12)];
    expect(other[2]).not.toBe(one[2]);
  });
});
