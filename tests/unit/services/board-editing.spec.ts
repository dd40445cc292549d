import { describe, expect, it } from 'vitest';
import { draftId, figureKey, starterBoard } from '../../../src-main/contract/domain';
import type { Column, Widget } from '../../../src-main/core/model/board';
import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { agentTable, boardOf, figure, queueTable } from '../../support/build-board';
import { perchAt, requestsOf } from '../../support/perch-at';
import type { PerchWithoutWindows } from '../../support/perch-without-windows';

/** Three agents and what they do: rows of its own. */
const few = (...columns: readonly Column[]) => agentTable({ limit: 3, columns });
const team = { statistic: 'team_name' };
const extension = { statistic: 'extension' };

/** How often the server was asked for another subscription. */
const renewals = (perch: PerchWithoutWindows) =>
  requestsOf(perch).filter((path) => path === 'POST /statsapi/subscription').length;
const deletions = (perch: PerchWithoutWindows) =>
  requestsOf(perch).filter((path) => path === 'DELETE /statsapi/subscription/active').length;

/** The rows that answer a part of the board that is shown, or of the one that is edited. */
function rowsOf({ tables, board }: Snapshot, widgetId: string) {
  return tables[new Map(board.tableOfWidget).get(widgetId) ?? ''];
}

/** Perch that shows a board of three agents, live. */
async function showing(...widgets: readonly Widget[]): Promise<PerchWithoutWindows> {
  const perch = await perchAt();
  perch.boards.save(boardOf(...widgets));
  perch.boards.show('a board');
  await perch.goLive();
  await perch.pass(100);
  return perch;
}

describe('a board that is being edited', () => {
  it('is asked for once its editing rests, however many changes led to it', async () => {
    const perch = await showing(few(team));
    const before = { renewals: renewals(perch), deletions: deletions(perch) };
    for (const limit of [4, 5, 6, 7]) {
      perch.drafts.preview(boardOf(agentTable({ limit })));
      await perch.pass(1000);
    }
    expect(renewals(perch)).toBe(before.renewals);
    await perch.until(() => rowsOf(perch.state, draftId('agent table'))?.length === 7);
    expect(renewals(perch)).toBe(before.renewals + 1);
    expect(deletions(perch)).toBe(before.deletions + 1);
    expect(rowsOf(perch.state, 'agent table')).toHaveLength(3);
  });

  it('costs nothing where the board that is shown asks for the same', async () => {
    const perch = await showing(figure('in_ewt'), few(team, extension));
    const before = renewals(perch);
    const drafts = [
      boardOf(figure('in_ewt'), few(team, extension)),
      { ...boardOf(figure('in_ewt', { title: 'Soon', look: 'gauge' })), name: 'Other' },
      boardOf(few({ ...team, title: 'Where' }, extension)),
      boardOf(few(extension, team), figure('service_level')),
      boardOf(few(extension)),
      boardOf({ kind: 'news', id: 'n', title: null, contains: 'x', limit: 5 }),
      boardOf(queueTable(), agentTable(), { kind: 'states', id: 's', title: null, teamIds: [] }),
    ];
    for (const draft of drafts) {
      perch.drafts.preview(draft);
      if (draft.widgets.some(({ id }) => id === 'agent table' && draft !== drafts.at(-1))) {
        // It is there at once, too.
        expect(rowsOf(perch.state, draftId('agent table'))).toBe(rowsOf(perch.state, 'agent table'));
      }
      await perch.pass(5000);
    }
    expect(renewals(perch)).toBe(before);
  });

  it('may lose what it had before and get it back, for one subscription', async () => {
    const perch = await showing(few(team));
    const before = renewals(perch);
    const drafts = [boardOf(agentTable({ limit: 5 }), figure('in_ewt')), boardOf(figure('in_ewt'))];
    for (const draft of [...drafts, ...drafts, boardOf()]) {
      perch.drafts.preview(draft);
      await perch.pass(4000);
    }
    expect(renewals(perch)).toBe(before + 1);
  });

  it('never costs the board that is shown its values, nor its rows their identity', async () => {
    const perch = await showing(few(team), figure('in_ewt'));
    const shown = rowsOf(perch.state, 'agent table');
    const key = 'in_ewt';
    const gaps: string[] = [];
    perch.store.listen((state) => {
      if (rowsOf(state, 'agent table')?.length !== 3) gaps.push('rows');
      if (state.totals[key] === undefined) gaps.push('total');
      if (state.queues.length === 0 || state.agents.length === 0) gaps.push('floor');
      if (['signed-out', 'stopped', 'reconnecting'].includes(state.connection.phase)) gaps.push('phase');
    });
    // The server takes its time for another subscription.
    perch.simulator.answerNextData(2, 204);
    perch.drafts.preview(boardOf(agentTable({ limit: 9 }), figure('in_calls_ringing')));
    await perch.until(() => rowsOf(perch.state, draftId('agent table'))?.length === 9);
    expect(perch.state.totals['in_calls_ringing']).toBeDefined();
    expect(gaps).toEqual([]);
    const after = rowsOf(perch.state, 'agent table');
    // Rows of agents who stayed on the list, and say the same, are the same.
    const same = after?.filter((row) => shown?.includes(row)) ?? [];
    expect(same.length).toBeGreaterThan(0);
  });

  it('is asked for no more when nobody edits it, and its tables are gone', async () => {
    const perch = await showing(few(team));
    perch.drafts.preview(boardOf(agentTable({ limit: 5 })));
    await perch.until(() => Object.keys(perch.state.tables).length === 2);
    const before = renewals(perch);
    perch.drafts.preview(null);
    await perch.pass(10_000);
    expect(renewals(perch)).toBe(before + 1);
    expect(perch.state.board.tableOfWidget.map(([widgetId]) => widgetId)).toEqual(['agent table']);
    expect(Object.keys(perch.state.tables)).toHaveLength(1);
  });

  it('that was given up at once was never asked for', async () => {
    const perch = await showing(few(team));
    const before = renewals(perch);
    perch.drafts.preview(boardOf(agentTable({ limit: 5 })));
    await perch.pass(1000);
    perch.drafts.preview(null);
    await perch.pass(10_000);
    expect(renewals(perch)).toBe(before);
  });

  it.each([1000, 5000])('is forgotten with the session, %s ms after its last change', async (passedMs) => {
    const perch = await showing(few(team));
    perch.drafts.preview(boardOf(agentTable({ limit: 5 })));
    await perch.pass(passedMs);
    await perch.whileTimePasses(perch.signInDesk.signOut());
    expect(perch.state.board.tableOfWidget.map(([widgetId]) => widgetId)).toEqual(['agent table']);
    await perch.pass(5000);
    await perch.goLive();
    await perch.pass(10_000);
    expect(Object.keys(perch.state.tables)).toHaveLength(1);
  });

  it('goes on when another board is shown meanwhile', async () => {
    const perch = await showing(few(team));
    perch.drafts.preview(boardOf(agentTable({ limit: 5, id: 'five' })));
    await perch.until(() => rowsOf(perch.state, draftId('five'))?.length === 5);
    perch.boards.show(null);
    expect(rowsOf(perch.state, draftId('five'))).toHaveLength(5);
    await perch.pass(10_000);
    expect(rowsOf(perch.state, draftId('five'))).toHaveLength(5);
  });

  it('shows what it showed when it is kept, without a gap and without another subscription', async () => {
    const perch = await showing(few(team));
    const draft = boardOf(agentTable({ limit: 5 }));
    perch.drafts.preview(draft);
    await perch.until(() => rowsOf(perch.state, draftId('agent table'))?.length === 5);
    const before = renewals(perch);
    perch.boards.save(draft);
    expect(rowsOf(perch.state, 'agent table')).toHaveLength(5);
    perch.drafts.preview(draft);
    await perch.pass(5000);
    expect(renewals(perch)).toBe(before);
    perch.drafts.preview(null);
    let least = 5;
    perch.store.listen((state) => (least = Math.min(least, rowsOf(state, 'agent table')?.length ?? 0)));
    await perch.pass(10_000);
    // What nobody shows any more is given up.
    expect(renewals(perch)).toBe(before + 1);
    expect(least).toBe(5);
  });
});

describe('a draft that the server does not like', () => {
  it('loses the statistic that it refuses, and nothing else is lost', async () => {
    const perch = await showing(few(team));
    perch.drafts.preview(boardOf(queueTable({ limit: 2, columns: [{ statistic: 'brand_new' }] })));
    await perch.until(() => rowsOf(perch.state, draftId('queue table'))?.length === 2);
    expect(perch.state.board.refused).toEqual(['brand_new']);
    expect(rowsOf(perch.state, 'agent table')).toHaveLength(3);
    perch.drafts.preview(null);
    await perch.pass(10_000);
    // It is not the fault of the board that is shown.
    expect(perch.state.board.refused).toEqual([]);
  });

  it('says nothing of it about the board that is shown', async () => {
    const perch = await perchAt({ dialect: '3.12' });
    perch.boards.save(boardOf(figure('in_ewt')));
    perch.boards.show('a board');
    await perch.goLive();
    const serviceIds = ['b0b7c8ca-0000-4000-8000-000000000000'];
    const narrowed = figure('in_ewt', { id: 'some', serviceIds });
    perch.drafts.preview(
      boardOf(narrowed, queueTable({ serviceIds, id: 'few', columns: [{ statistic: 'brand_new' }] }), {
        ...queueTable({ limit: 2, columns: [{ statistic: 'newer' }] }),
      }),
    );
    await perch.until(() => perch.state.board.refused.length > 0);
    const { tableOfWidget, refused, leftOut, gaps } = perch.state.board;
    expect(refused).toEqual(['newer']);
    expect(leftOut).toEqual([new Map(tableOfWidget).get(draftId('few')), figureKey(narrowed)]);
    expect(gaps).toEqual({ refused: [], leftOut: [] });
    // Shown itself, it is said of it.
    perch.boards.save(boardOf(narrowed));
    await perch.until(() => perch.state.board.gaps.leftOut.length > 0);
    expect(perch.state.board.gaps).toEqual({ refused: [], leftOut: [figureKey(narrowed)] });
  });

  it('is given up where it is refused altogether, and the board that is shown goes on', async () => {
    const perch = await showing(few(team));
    const phases = new Set<string>();
    perch.store.listen(({ connection }) => phases.add(connection.phase));
    const before = renewals(perch);
    const stop = perch.simulator.inject({
      method: 'POST',
      path: '/statsapi/subscription',
      answer: { status: 400, body: '{"error_code": 7, "error_message": "not today"}' },
    });
    perch.drafts.preview(boardOf(agentTable({ limit: 5, id: 'five' })));
    await perch.until(() => perch.state.board.leftOut.length > 0);
    stop();
    await perch.until(() => perch.state.connection.phase === 'live');
    await perch.pass(10_000);
    expect(phases).not.toContain('stopped');
    expect(perch.state.board).toMatchObject({
      id: 'a board',
      refused: [],
      leftOut: [new Map(perch.state.board.tableOfWidget).get('draft:five')],
    });
    expect(rowsOf(perch.state, 'agent table')).toHaveLength(3);
    expect(rowsOf(perch.state, draftId('five'))).toBeUndefined();
    expect(renewals(perch) - before).toBeLessThan(20);
    // The next change is tried again, when it rests.
    perch.drafts.preview(boardOf(agentTable({ limit: 6, id: 'five' })));
    await perch.until(() => rowsOf(perch.state, draftId('five'))?.length === 6);
    expect(perch.state.board.leftOut).toEqual([]);
  });
});

describe('a board that the server refuses altogether', () => {
  it('does not cost the figures, lists and messages that every board rests on', async () => {
    const perch = await perchAt();
    perch.boards.save(boardOf(few(team), queueTable()));
    perch.boards.show('a board');
    const stop = perch.simulator.inject({
      method: 'POST',
      path: '/statsapi/subscription',
      answer: { status: 400, body: '{"error_code": 7, "error_message": "not today"}' },
    });
    await perch.signIn();
    await perch.until(() => perch.state.board.leftOut.length > 0);
    stop();
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(perch.state.board).toMatchObject({ id: 'a board', leftOut: ['agents-2'] });
    expect(perch.state.board.tableOfWidget).toEqual([['agent table', 'agents-2']]);
    expect(perch.state.queues.length).toBeGreaterThan(0);
    expect(perch.state.agents.length).toBeGreaterThan(0);
    // Turning to it again tries again.
    perch.boards.show('a board');
    await perch.until(() => rowsOf(perch.state, 'agent table')?.length === 3);
    expect(perch.state.board.leftOut).toEqual([]);
  });
});

describe('her boards', () => {
  it('are there again after a restart, with the one that she turned to', async () => {
    const first = await perchAt();
    first.boards.save({ ...boardOf(few(team)), id: 'one', name: 'One' });
    first.boards.save({ ...boardOf(few(extension)), id: 'two', name: 'Two' });
    first.boards.show('two');
    const second = await perchAt({}, first.disk);
    expect(second.state.boards.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(second.state.board).toMatchObject({ id: 'two', name: 'Two' });
    await second.goLive();
    await second.until(() => rowsOf(second.state, 'agent table')?.length === 3);
    expect(Object.keys(rowsOf(second.state, 'agent table')?.[0]?.readings ?? {})).toContain('extension');
  });

  it('may be turned to while nobody is signed in', async () => {
    const perch = await perchAt();
    perch.boards.save(boardOf(few(team)));
    expect(perch.boards.show('a board').ok).toBe(true);
    expect(perch.state.board.id).toBe('a board');
    expect(perch.state.connection.phase).toBe('signed-out');
    expect(requestsOf(perch)).toEqual([]);
  });

  it('that are not there cannot be turned to', async () => {
    const perch = await perchAt();
    expect(perch.boards.show('gone')).toMatchObject({ ok: false, failure: { kind: 'request-refused' } });
    expect(perch.state.board.id).toBeNull();
    perch.disk.settings = { ...perch.disk.settings, shownBoard: 'gone' };
    expect((await perchAt({}, perch.disk)).state.board.id).toBeNull();
  });

  it('may get another name, order or title without another subscription', async () => {
    const perch = await showing(few(team), figure('in_ewt'));
    const rows = rowsOf(perch.state, 'agent table');
    const before = renewals(perch);
    perch.boards.save({
      ...boardOf(figure('in_ewt', { title: 'Soon' }), few({ ...team, title: 'Where' })),
      name: 'B',
    });
    expect(perch.state.board.name).toBe('B');
    expect(rowsOf(perch.state, 'agent table')).toBe(rows);
    perch.boards.save({ ...boardOf(few(team)), id: 'other' });
    perch.boards.order(['other', 'a board']);
    await perch.pass(5000);
    expect(renewals(perch)).toBe(before);
    perch.boards.save(boardOf(few(team, extension)));
    await perch.pass(5000);
    expect(renewals(perch)).toBe(before + 1);
  });

  it('stand in the order that she gave them', async () => {
    const perch = await perchAt();
    for (const id of ['a', 'b', 'c']) perch.boards.save({ ...boardOf(), id });
    expect(perch.boards.order(['c', 'a']).ok).toBe(true);
    expect(perch.state.boards.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(perch.boards.order(['b', 'gone'])).toMatchObject({ failure: { kind: 'request-refused' } });
    expect(perch.state.boards.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    perch.boards.save({ ...boardOf(figure('in_ewt')), id: 'a' });
    expect(perch.state.boards.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('give way to the one that Perch starts with when the one that is shown is removed', async () => {
    const perch = await showing(few(team));
    perch.boards.remove('a board');
    expect(perch.state).toMatchObject({ boards: [], board: { id: null, name: null } });
    await perch.until(() => perch.state.connection.phase === 'live');
    expect(perch.state.tables).toEqual({});
  });

  it('are not more than fifty', async () => {
    const perch = await perchAt();
    for (let number = 1; number <= 50; number += 1) perch.boards.save({ ...boardOf(), id: `${number}` });
    expect(perch.boards.save({ ...boardOf(), id: 'one more' })).toMatchObject({
      failure: { kind: 'request-refused' },
    });
    expect(perch.boards.save({ ...boardOf(), id: '7', name: 'Seven' }).ok).toBe(true);
  });

  it('may begin as a copy of the one that Perch starts with, which costs the server nothing', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const before = renewals(perch);
    perch.boards.save(starterBoard('mine', 'Mine'));
    perch.boards.show('mine');
    await perch.pass(10_000);
    expect(perch.state.board).toMatchObject({ id: 'mine', name: 'Mine' });
    expect(renewals(perch)).toBe(before);
  });
});
