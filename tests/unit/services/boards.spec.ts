import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { agentTable, boardOf, figure, queueTable } from '../../support/build-board';
import { perchAt, requestsOf } from '../../support/perch-at';
import { PerchWithoutWindows } from '../../support/perch-without-windows';

describe('another board', () => {
  it('is subscribed to in place of the one before, and its tables and figures come', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const before = requestsOf(perch).length;
    const sum = { statistic: 'SUM', sumOf: ['in_calls_waiting', 'in_calls_ringing'] };
    perch.poller.showBoard(
      boardOf(
        figure('SUM', { column: sum }),
        queueTable({ columns: [sum, { statistic: 'in_ewt' }] }),
        agentTable({
          columns: [{ statistic: 'team_name' }],
          order: [{ column: { statistic: 'in_calls_handled_per_day' }, direction: 'DESC' }],
          limit: 3,
        }),
      ),
    );
    await perch.until(() => perch.state.tables['agents-2'] !== undefined);
    expect(requestsOf(perch).slice(before, before + 2)).toEqual([
      'DELETE /statsapi/subscription/active',
      'POST /statsapi/subscription',
    ]);
    const calls = (perch.state.tables['agents-2'] ?? []).map(
      (row) => row.readings['in_calls_handled_per_day'],
    );
    expect(calls).toHaveLength(3);
    expect(calls).toEqual([...calls].sort((a, b) => Number(b) - Number(a)));
    const key = 'SUM(in_calls_waiting+in_calls_ringing)';
    expect(perch.state.totals[key]).toEqual(expect.any(Number));
    expect(perch.state.queues.every(({ readings }) => typeof readings[key] === 'number')).toBe(true);
    expect(perch.state.board.name).toBe('A board');
  });

  it('is subscribed to also where data of the one before are on their way', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.poller.showBoard(boardOf(agentTable({ limit: 2, columns: [{ statistic: 'team_name' }] })));
    await perch.until(() => perch.state.tables['agents-2'] !== undefined);
    await perch.until(() => perch.state.connection.phase === 'live');
    // The next request is sent, and its answer is still to come.
    perch.clock.advance(5000);
    expect(perch.clock.mayPass).toBe(false);
    perch.poller.showBoard(boardOf(agentTable({ limit: 3, columns: [{ statistic: 'extension' }] })));
    const columns = new Set<string>();
    const rowsIn = ({ tables, board }: Snapshot) =>
      tables[new Map(board.tableOfWidget).get('agent table') ?? ''] ?? [];
    perch.store.listen((state) => {
      for (const row of rowsIn(state)) columns.add(Object.keys(row.readings).join());
    });
    await perch.until(() => rowsIn(perch.state).length === 3);
    expect([...columns]).toEqual(['login_id,acd_state,extension']);
  });

  it('with figures of some services shows those of all beside them', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const all = perch.state.totals['in_calls_received_per_day'];
    expect(all).toBeUndefined();
    const response = await fetch(`${perch.simulator.url}/statsapi/cfg/services`, {
      headers: { authorization: `Bearer ${perch.poller.token?.value ?? ''}` },
    });
    const [first] = (await response.json()) as { id: string; name: string }[];
    const received = { statistic: 'in_calls_received_per_day' };
    perch.poller.showBoard(
      boardOf(
        figure('in_calls_received_per_day', { serviceIds: [first?.id ?? ''] }),
        queueTable({ columns: [received] }),
      ),
    );
    const key = `in_calls_received_per_day@${first?.id ?? ''}`;
    await perch.until(() => perch.state.totals[key] !== undefined);
    const queue = perch.state.queues.find(({ name }) => name === first?.name);
    expect(perch.state.totals[key]).toBe(queue?.readings['in_calls_received_per_day']);
  });
});

describe('a server that does not know all of a board', () => {
  const odd = boardOf(queueTable({ columns: [{ statistic: 'brand_new' }, { statistic: 'in_ewt' }] }));

  it('gives the rest, and what it refused is named', async () => {
    const perch = await perchAt();
    perch.poller.showBoard(odd);
    await perch.goLive();
    expect(perch.state.board.refused).toEqual(['brand_new']);
    expect(perch.state.queues.every(({ readings }) => readings['in_ewt'] !== undefined)).toBe(true);
    expect(perch.state.connection.phase).toBe('live');
  });

  it('is not said to lack what another board asks for', async () => {
    const perch = await perchAt();
    perch.poller.showBoard(odd);
    await perch.goLive();
    perch.poller.showBoard(boardOf(queueTable({ columns: [{ statistic: 'in_ewt' }] })));
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(perch.state.board.refused).toEqual([]);
  });

  it('is searched for the culprit where it does not say which', async () => {
    const perch = await perchAt();
    perch.poller.showBoard(odd);
    // What it refuses it refuses without a word.
    perch.silenceRefusals();
    await perch.goLive();
    expect(perch.state.board.refused).toEqual(['brand_new']);
    expect(requestsOf(perch).filter((path) => path === 'POST /statsapi/subscription').length).toBeLessThan(
      12,
    );
  });

  it('is not asked the same again, today', async () => {
    const first = await perchAt();
    first.poller.showBoard(odd);
    await first.goLive();
    await first.whileTimePasses(first.poller.stop());
    const posts = (perch: PerchWithoutWindows) =>
      requestsOf(perch).filter((path) => path === 'POST /statsapi/subscription').length;
    const before = posts(first);
    const second = new PerchWithoutWindows(first.simulator, first.disk, first.clock);
    second.poller.showBoard(odd);
    await second.goLive();
    expect(posts(second) - before).toBe(1);
    expect(second.state.board.refused).toEqual(['brand_new']);
  });

  it('may have been upgraded over night', async () => {
    const first = await perchAt();
    first.poller.showBoard(odd);
    await first.goLive();
    await first.whileTimePasses(first.poller.stop());
    first.clock.setWall(25 * 3_600_000);
    const second = new PerchWithoutWindows(first.simulator, first.disk, first.clock);
    second.poller.showBoard(odd);
    await second.goLive();
    // It was asked for again, and refused again.
    const { atMs = 0 } = second.disk.settings.dialects[second.form().tenant] ?? {};
    expect(second.clock.wallMs() - atMs).toBeLessThan(60_000);
  });

  it('of 2016 is spoken to in its own words', async () => {
    const perch = await perchAt({ dialect: '3.12' });
    perch.poller.showBoard(
      boardOf(agentTable({ teamIds: ['b0b7c8ca-0000-4000-8000-000000000000'] }), queueTable({ limit: 2 })),
    );
    await perch.goLive();
    expect(perch.disk.settings.dialects[perch.form().tenant]).toMatchObject({
      nameKey: 'statName',
      hasLaterFields: false,
      refused: [],
    });
    expect(perch.state.board.leftOut).toEqual(['agents-2']);
    expect(perch.state.tables['queues-2']).toHaveLength(2);
    expect(perch.state.agents.length).toBeGreaterThan(0);
  });

  it('that refuses everything stops with its own sentence', async () => {
    const perch = await perchAt();
    perch.simulator.inject({
      method: 'POST',
      path: '/statsapi/subscription',
      answer: { status: 400, body: '{"error_code": 7, "error_message": "not today"}' },
    });
    await perch.signIn();
    await perch.until(() => perch.state.connection.phase === 'stopped', 1000);
    expect(perch.state.connection).toMatchObject({
      failure: { kind: 'subscription-refused', code: '7', message: 'not today' },
    });
    expect(requestsOf(perch).length).toBeLessThan(40);
  });
});

describe('availability', () => {
  it('is asked for the services of the board, one after the other and not often', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const names = perch.state.queues.slice(0, 2).map(({ name }) => name);
    perch.poller.showBoard(boardOf({ kind: 'availability', title: null, id: 'a', services: names }));
    const asked = () =>
      requestsOf(perch).filter((path) => path === 'GET /statsapi/info/check_available_agents').length;
    await perch.pass(20_000);
    expect(Object.keys(perch.state.availability).sort()).toEqual([...names].sort());
    expect(asked()).toBe(2);
    await perch.pass(60_000);
    expect(asked()).toBe(6);
    for (const name of names) {
      const ready = perch.state.queues.find((queue) => queue.name === name)?.readings['agents_ready'];
      expect(perch.state.availability[name]?.isAvailable).toBe(Number(ready) > 0);
    }
  });

  it('tells a server that answers otherwise from one that is down', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.inject({ path: '/statsapi/subscription/data', answer: { status: 500 } });
    await perch.until(
      () =>
        perch.state.connection.phase === 'reconnecting' && perch.state.connection.isServerAnswering === true,
    );
    perch.simulator.inject({ path: '/statsapi/info/*', answer: { status: 502 } });
    await perch.until(
      () =>
        perch.state.connection.phase === 'reconnecting' && perch.state.connection.isServerAnswering === false,
      1000,
    );
  });
});
