import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

let server: TestServer;
/** The first user may share boards, the second may not. */
let sharer: string;
let other: string;
beforeEach(async () => {
  server = await startTestServer({ specialUsers: ['without_privilege'] });
  sharer = await server.signIn(0);
  other = await server.signIn(1);
});
afterEach(() => server.close());

const BOARDS = '/statsapi/cfg/wallboards';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly is_global: boolean;
  readonly is_default: boolean;
}

interface Widget {
  readonly config: {
    readonly id: string;
    readonly type: string;
    readonly subscription?: { readonly type: string; readonly req: unknown; readonly service_ids?: string[] };
  };
}

const CARD = { id: '1', type: 'empty', title: '', x: 0, y: 0, width: 3, height: 4 };
const CONFIG = { widgets: [{ config: CARD }], style: {}, colorScheme: 'dark' };
const BOARD = { name: 'Late shift', is_global: false, is_default: false, config: CONFIG };

async function boards(token: string): Promise<readonly Listed[]> {
  const response = await server.ask(token, BOARDS);
  return ((await response.json()) as { wallboards: Listed[] }).wallboards;
}

async function board(token: string, id: string) {
  const response = await server.ask(token, `${BOARDS}/${id}`);
  return { status: response.status, ...((await response.json()) as { name?: string; config?: unknown }) };
}

async function create(token: string, body: object = BOARD): Promise<string> {
  const response = await server.ask(token, BOARDS, body);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

async function put(token: string, id: string, field: string, value: unknown) {
  return (await server.ask(token, `${BOARDS}/${id}/${field}`, { [field]: value }, 'PUT')).status;
}

const remove = async (token: string, id: string) =>
  (await server.ask(token, `${BOARDS}/${id}`, undefined, 'DELETE')).status;

describe('wallboards', () => {
  it('are there from the start: one of the first user, and one for everybody', async () => {
    expect(await boards(sharer)).toMatchObject([
      { name: 'My morning desk', is_global: false, is_default: true },
      { name: 'The whole floor', is_global: true, is_default: false },
    ]);
    expect((await boards(other)).map(({ name }) => name)).toEqual(['The whole floor']);
  });

  it('from the start ask for what the server serves', async () => {
    for (const { id } of await boards(sharer)) {
      const { config } = await board(sharer, id);
      const apps = (config as { widgets: Widget[] }).widgets.flatMap(
        ({ config: { id: app, subscription } }) =>
          subscription === undefined ? [] : [[app, requestOf(subscription)] as const],
      );
      const token = await server.signIn(0);
      const response = await server.ask(token, '/statsapi/subscription', Object.fromEntries(apps));
      expect(await response.text()).toBe('');
      sharer = token;
    }
  });

  it('are created, read, changed and deleted', async () => {
    const id = await create(other);
    expect(await board(other, id.toUpperCase())).toEqual({
      status: 200,
      id,
      name: 'Late shift',
      is_global: false,
      config: CONFIG,
    });
    expect(await put(other, id, 'name', 'Night shift')).toBe(200);
    expect(await put(other, id, 'config', { widgets: [], anything: { else: 1 } })).toBe(200);
    expect(await board(other, id)).toMatchObject({
      name: 'Night shift',
      config: { widgets: [], anything: { else: 1 } },
    });
    expect(await remove(other, id)).toBe(200);
    expect(await board(other, id)).toMatchObject({ status: 404 });
    expect(await remove(other, id)).toBe(404);
  });

  it('of somebody else are neither listed nor found', async () => {
    const id = await create(sharer);
    expect((await boards(other)).map((one) => one.id)).not.toContain(id);
    expect((await board(other, id)).status).toBe(404);
    expect(await put(other, id, 'name', 'Mine')).toBe(404);
    expect(await remove(other, id)).toBe(404);
  });

  it('are opened first one at a time', async () => {
    const id = await create(sharer, { ...BOARD, is_default: true });
    const defaults = async () => (await boards(sharer)).filter((one) => one.is_default).map((one) => one.id);
    expect(await defaults()).toEqual([id]);
    expect(await put(sharer, id, 'is_default', 'false')).toBe(200);
    expect(await defaults()).toEqual([]);
    const [everybodys] = await boards(other);
    expect(await put(other, everybodys?.id ?? '', 'is_default', true)).toBe(200);
    expect(await defaults()).toEqual([]);
  });

  it('move to everybody and back by those who may share', async () => {
    const id = await create(sharer);
    expect(await put(sharer, id, 'is_global', true)).toBe(200);
    expect(await boards(other)).toContainEqual({
      id,
      name: 'Late shift',
      is_global: true,
      is_default: false,
    });
    expect(await put(other, id, 'is_global', false)).toBe(403);
    expect(await put(sharer, id, 'name', 'While it is shared')).toBe(403);
    expect(await remove(other, id)).toBe(403);
    expect(await put(sharer, id, 'is_global', false)).toBe(200);
    expect((await board(other, id)).status).toBe(404);
    expect(await put(sharer, id, 'name', 'Mine again')).toBe(200);
  });

  it('are not shared by those who may not', async () => {
    const response = await server.ask(other, BOARDS, { ...BOARD, is_global: true });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ error: 'privilege Push/Pull Global Wallboards is missing' });
    expect((await server.ask(await server.signIn(3), BOARDS)).status).toBe(403);
  });

  const card = (change: object) => ({ ...BOARD, config: { widgets: [{ config: { ...CARD, ...change } }] } });
  it.each([
    ['no name', { ...BOARD, name: ' ' }, 'name must be a non-empty string.'],
    ['an unknown key', { ...BOARD, colour: 'red' }, 'Unknown key "colour" in body.'],
    ['a flag that is none', { ...BOARD, is_global: 'perhaps' }, 'is_global must be true or false.'],
    ['no widgets', { ...BOARD, config: {} }, 'config.widgets must be an array.'],
    [
      'a widget without a type',
      card({ type: '' }),
      'config.widgets[0].config.type must be a non-empty string.',
    ],
    [
      'a widget without a place',
      card({ x: undefined }),
      'config.widgets[0].config.x must be a whole number.',
    ],
    [
      'a widget beyond the edge',
      card({ x: 10 }),
      'config.widgets[0].config must be within the 12 by 12 cells of a board.',
    ],
    [
      'two widgets of one id',
      { ...BOARD, config: { widgets: [{ config: CARD }, { config: CARD }] } },
      'config.widgets[1].config.id must be different from the others, not again "1".',
    ],
    [
      'a subscription without a type',
      card({ subscription: {} }),
      'config.widgets[0].config.subscription.type must be a string.',
    ],
  ])('with %s are refused in words', async (_what, body, message) => {
    const response = await server.ask(sharer, BOARDS, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error_message: message });
  });

  it('are refused changes of fields they do not have, or of other fields than they say', async () => {
    const id = await create(sharer);
    const unknown = await server.ask(sharer, `${BOARDS}/${id}/colour`, { colour: 'red' }, 'PUT');
    expect(unknown.status).toBe(400);
    expect(await unknown.text()).toContain('colour');
    const mixed = await server.ask(sharer, `${BOARDS}/${id}/name`, { config: {} }, 'PUT');
    expect(mixed.status).toBe(400);
    expect(await put(sharer, id, 'is_default', undefined)).toBe(400);
  });
});

/** What the vendor's wallboard makes of the subscription of a widget (facts page, section 1.4). */
function requestOf({ type, req, service_ids }: NonNullable<Widget['config']['subscription']>): object {
  if (type === 'chat_messages') return { chat_messages: req };
  if (type === 'stats_total' || type === 'gauge') {
    return { stats_totals: req, stats_totals_service_ids: service_ids };
  }
  const grid = req as { columns: { id: string; statName: string }[] };
  const names: Record<string, string> =
    type === 'service_grid' ? {} : { name: 'first_last_name', state_ic: 'acd_state' };
  const columns = grid.columns.map(({ id, statName }) => ({ id, statName: names[statName] ?? statName }));
  return { [type === 'service_grid' ? 'service_grids' : 'agent_grids']: [{ ...grid, columns }] };
}
