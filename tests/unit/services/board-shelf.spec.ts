import { describe, expect, it } from 'vitest';
import { starterBoard } from '../../../src-main/core/boards/starter-board';
import { perchAt, requestsOf } from '../../support/perch-at';
import type { PerchWithoutWindows } from '../../support/perch-without-windows';
import { single, wallboard } from '../../support/vendor-board';

const configurationRequests = (perch: PerchWithoutWindows) =>
  requestsOf(perch).filter((request) => request.includes('/cfg/'));

async function liveAt(...options: Parameters<typeof perchAt>): Promise<PerchWithoutWindows> {
  const perch = await perchAt(...options);
  await perch.goLive();
  return perch;
}

/** The ids of the wallboards that the server lists, by their names. */
async function listedBy(perch: PerchWithoutWindows): Promise<Readonly<Record<string, string>>> {
  const list = await perch.shelf.listServer();
  if (!list.ok || list.value === null) throw new Error('nothing is listed');
  return Object.fromEntries(list.value.map(({ name, id }) => [name, id]));
}

describe('what the server keeps of the vendor’s wallboards', () => {
  it('is listed: hers and those of all, and which of them opens first', async () => {
    const perch = await liveAt();
    expect(await perch.shelf.listServer()).toMatchObject({
      value: [
        { name: 'My morning desk', isGlobal: false, isDefault: true },
        { name: 'The whole floor', isGlobal: true, isDefault: false },
      ],
    });
    expect(configurationRequests(perch)).toEqual(['GET /statsapi/cfg/wallboards']);
  });

  it('becomes a board that the server can give, and is not kept before she takes it', async () => {
    const perch = await liveAt();
    for (const [name, id] of Object.entries(await listedBy(perch))) {
      const read = await perch.shelf.readServer(id);
      const [board] = read.ok ? read.value.boards : [];
      if (board === undefined) throw new Error(`${name} is not read`);
      expect(board.name).toBe(name);
      expect(perch.state.boards).not.toContainEqual(board);
      perch.boards.save(board);
      perch.boards.show(board.id);
      await perch.until(() =>
        perch.state.board.tableOfWidget.every(([, tableId]) => tableId in perch.state.tables),
      );
      await perch.until(() => perch.state.connection.phase === 'live');
      expect(perch.state.board).toMatchObject({ name, refused: [], leftOut: [] });
    }
    expect(perch.state.boards.map(({ name }) => name)).toEqual(['My morning desk', 'The whole floor']);
    const methods = perch.simulator.requests().filter(({ path }) => path.includes('/wallboards'));
    expect(new Set(methods.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  it('is asked for beside the data: the subscription stays', async () => {
    const perch = await liveAt();
    const { 'The whole floor': id = '' } = await listedBy(perch);
    await perch.shelf.readServer(id);
    await perch.pass(10_000);
    expect(perch.state.connection.phase).toBe('live');
    expect(requestsOf(perch).filter((path) => path === 'POST /statsapi/subscription')).toHaveLength(1);
  });

  it('is nothing where an older server has none', async () => {
    const perch = await liveAt({ dialect: '5.2' });
    expect(await perch.shelf.listServer()).toEqual({ ok: true, value: null });
  });

  it('may be gone by the time it is asked for', async () => {
    const perch = await liveAt();
    for (const id of ['00000000-0000-4000-8000-000000000000', '../subscription', '?', '%']) {
      expect(await perch.shelf.readServer(id)).toEqual({
        ok: false,
        failure: { kind: 'boards-unreadable', fault: { what: 'gone' } },
      });
    }
  });

  it.each([
    ['{"wallboards": {}}', { kind: 'answer-unreadable' }],
    ['<html>', { kind: 'answer-unreadable' }],
    ['null', { kind: 'answer-unreadable' }],
  ])('is not listed from %s', async (body, failure) => {
    const perch = await liveAt();
    perch.simulator.inject({ path: '/statsapi/cfg/wallboards', answer: { status: 200, body } });
    expect(await perch.shelf.listServer()).toMatchObject({ ok: false, failure });
  });

  it('is listed as far as it can be asked for', async () => {
    const perch = await liveAt();
    const body = '[{"id": 7, "is_global": "true"}, {"name": "No id"}, null]';
    perch.simulator.inject({ path: '/statsapi/cfg/wallboards', answer: { status: 200, body } });
    expect(await perch.shelf.listServer()).toEqual({
      ok: true,
      value: [{ id: '7', name: '7', isGlobal: true, isDefault: false }],
    });
  });

  it('that is no wallboard is refused', async () => {
    const perch = await liveAt();
    perch.simulator.inject({
      path: '/statsapi/cfg/wallboards/*',
      answer: { status: 200, body: '{"id": "a"}' },
    });
    expect(await perch.shelf.readServer('a')).toMatchObject({ failure: { fault: { what: 'not-boards' } } });
  });

  it('is told what went wrong where the server fails', async () => {
    const perch = await liveAt();
    perch.simulator.inject({ path: '/statsapi/cfg/*', answer: { status: 500 } });
    expect(await perch.shelf.listServer()).toMatchObject({ failure: { kind: 'server-error' } });
    expect(await perch.shelf.readServer('a')).toMatchObject({ failure: { kind: 'server-error' } });
    // What fails here says nothing of the session.
    expect(perch.state.connection.phase).toBe('live');
  });

  it('is nobody’s while nobody is signed in', async () => {
    const perch = await perchAt();
    expect(await perch.shelf.listServer()).toMatchObject({ failure: { kind: 'request-refused' } });
    expect(await perch.shelf.readServer('a')).toMatchObject({ failure: { kind: 'request-refused' } });
  });

  it('that comes for somebody who has signed out meanwhile is dropped', async () => {
    const perch = await liveAt();
    const listing = perch.shelf.listServer();
    const signedOut = perch.signInDesk.signOut();
    expect(await perch.whileTimePasses(listing)).toMatchObject({ failure: { kind: 'request-refused' } });
    await perch.whileTimePasses(signedOut);
  });
});

describe('a file', () => {
  it('with boards of hers can be read by another Perch', async () => {
    const here = await perchAt();
    here.boards.save(starterBoard('one', 'One'));
    here.boards.save(starterBoard('two', 'Two'));
    const file = here.shelf.export(['two', 'one']);
    if (!file.ok) throw new Error('not written');
    expect(file.value.name).toBe('Perch boards');
    const there = await perchAt();
    expect(there.shelf.readFile(file.value.text)).toEqual({
      ok: true,
      value: { boards: [starterBoard('two', 'Two'), starterBoard('one', 'One')], notes: [] },
    });
    expect(there.state.boards).toEqual([]);
    // Who has them already gets copies.
    expect(here.shelf.readFile(file.value.text)).toMatchObject({
      value: {
        boards: [
          { id: 'new 1', name: 'Two 2' },
          { id: 'new 2', name: 'One 2' },
        ],
      },
    });
  });

  it('is not written with a board that is not there', async () => {
    const perch = await perchAt();
    perch.boards.save(starterBoard('one', 'One'));
    expect(perch.shelf.export(['one', 'gone'])).toMatchObject({ failure: { kind: 'request-refused' } });
  });

  it('of the vendor’s is told from one of Perch by what is in it', async () => {
    const perch = await perchAt();
    const text = JSON.stringify({ ...wallboard(single('service_level')), name: '' });
    expect(perch.shelf.readFile(text)).toMatchObject({ value: { boards: [{ name: 'Untitled board' }] } });
    expect(perch.shelf.readFile('[1, 2]')).toEqual({
      ok: false,
      failure: { kind: 'boards-unreadable', fault: { what: 'not-boards' } },
    });
  });
});
