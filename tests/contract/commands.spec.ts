import { describe, expect, it, vi } from 'vitest';
import { BOARD_LIMITS } from '../../src-main/contract/domain';
import { commandInputs, type CommandName } from '../../src-main/contract/commands';
import { answerCommand, type Handlers } from '../../src-main/contract/handlers';
import { succeeded } from '../../src-main/core/result';
import { agentTable, boardOf, figure, queueTable } from '../support/build-board';

const names = Object.keys(commandInputs) as CommandName[];
const goodForm = {
  tenant: 'acme.example',
  user: 'maria.lopez',
  secretKind: 'api-key',
  secret: 'very secret',
  keepSecret: true,
};
const account = { tenant: 'acme.example', user: 'maria.lopez' };
/** What the commands are sent that are sent anything. */
const goodInputs: Partial<Record<CommandName, object>> = {
  'session.sign-in': goodForm,
  'network.sign-in-to-proxy': { user: 'maria', secret: 'very secret', keepSecret: false },
  'connection.test': { ...account, secretKind: 'find-out' },
  'profiles.activate': account,
  'profiles.forget': account,
  'profiles.set-percent-scale': { ...account, percentScale: 'whole' },
  'settings.change': { intervalSeconds: 10 },
  'configuration.read': { list: 'teams', isFresh: false },
  'windows.open': { window: 'settings' },
  'boards.show': { id: null },
  'boards.save': { board: boardOf(figure('service_level'), queueTable(), agentTable()) },
  'boards.remove': { id: 'a board' },
  'boards.preview': { board: null },
  'boards.order': { ids: ['a board'] },
  'boards.export': { ids: ['a board'] },
  'boards.read-file': { text: '' },
  'boards.read-server': { id: 'a board' },
  'history.read': {
    series: [
      { kind: 'total', key: 'service_level' },
      { kind: 'queue', queue: 'Billing', statistic: 'in_calls_waiting' },
    ],
    span: 'today',
    points: 200,
  },
  'files.save': { kind: 'csv', name: 'Trends', content: 'time,waiting' },
  'clipboard.write': { kind: 'text', content: '12 waiting' },
  'mini-wallboard.drag': { phase: 'grab', x: 12, y: 30.5 },
  'mini-wallboard.move-by': { x: -8, y: 0 },
  'mini-wallboard.menu': { x: 8, y: 8 },
};
const goodInput = (name: CommandName) => goodInputs[name];

/** Handlers that only tell whether they were asked. */
function listeningHandlers() {
  const asked: [CommandName, unknown, string][] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (input: unknown, from: string) => {
        asked.push([name, input, from]);
        return succeeded(undefined);
      },
    ]),
  ) as unknown as Handlers;
  return { asked, handlers };
}

describe('every command', () => {
  it.each(names)('%s reaches its handler with what was sent and who sent it', async (name) => {
    const { asked, handlers } = listeningHandlers();
    expect((await answerCommand(handlers, 'popover', name, goodInput(name))).ok).toBe(true);
    expect(asked).toEqual([[name, goodInput(name), 'popover']]);
  });

  it.each(names)('%s with nonsense is refused and reaches nobody', async (name) => {
    const { asked, handlers } = listeningHandlers();
    for (const nonsense of [null, 0, 'text', [], { tenant: 1 }, { ...goodForm, extra: true }]) {
      const result = await answerCommand(handlers, 'popover', name, nonsense);
      expect(result).toMatchObject({ ok: false, failure: { kind: 'request-refused' } });
    }
    expect(asked).toEqual([]);
  });
});

describe('a name that is no command', () => {
  it.each([undefined, null, 7, '', 'session.destroy', 'constructor', '__proto__', 'toString'])(
    '%s is refused',
    async (name) => {
      const { asked, handlers } = listeningHandlers();
      const result = await answerCommand(handlers, 'popover', name, undefined);
      expect(result).toMatchObject({ ok: false, failure: { kind: 'request-refused' } });
      expect(asked).toEqual([]);
    },
  );
});

describe('session.sign-in', () => {
  it.each([
    ['tenant', ''],
    ['tenant', 'x'.repeat(256)],
    ['user', 5],
    ['secretKind', 'cookie'],
    ['secret', ''],
    ['keepSecret', 'yes'],
  ])('with a bad %s names the place of the fault and quotes nothing', async (field, value) => {
    const { handlers } = listeningHandlers();
    const result = await answerCommand(handlers, 'popover', 'session.sign-in', {
      ...goodForm,
      [field]: value,
    });
    expect(result).toEqual({
      ok: false,
      failure: { kind: 'request-refused', detail: `session.sign-in: ${field}` },
    });
  });
});

describe('settings.change', () => {
  it.each([1, 61, 2.5, '5', Number.NaN])('with an interval of %s is refused', async (intervalSeconds) => {
    const { asked, handlers } = listeningHandlers();
    const result = await answerCommand(handlers, 'popover', 'settings.change', { intervalSeconds });
    expect(result).toMatchObject({ failure: { detail: 'settings.change: intervalSeconds' } });
    expect(asked).toEqual([]);
  });
});

describe('a board whose id is as long as ids may be', () => {
  const id = '🦜'.repeat(BOARD_LIMITS.text);

  it.each([
    ['boards.save', { board: { ...boardOf(), id } }],
    ['boards.show', { id }],
    ['boards.remove', { id }],
    ['boards.order', { ids: [id] }],
    ['boards.export', { ids: [id] }],
  ] as const)('can be meant by %s, and a longer one cannot', async (name, input) => {
    const { asked, handlers } = listeningHandlers();
    const longer = JSON.parse(JSON.stringify(input).replaceAll(id, `${id}🦜`)) as unknown;
    expect((await answerCommand(handlers, 'board-editor', name, longer)).ok).toBe(false);
    expect(asked).toEqual([]);
    expect((await answerCommand(handlers, 'board-editor', name, input)).ok).toBe(true);
  });
});

describe('boards.read-file', () => {
  it('takes a file of two million characters and no more', async () => {
    const { asked, handlers } = listeningHandlers();
    const read = (length: number) =>
      answerCommand(handlers, 'board-editor', 'boards.read-file', { text: 'x'.repeat(length) });
    expect((await read(BOARD_LIMITS.file)).ok).toBe(true);
    expect(await read(BOARD_LIMITS.file + 1)).toMatchObject({
      failure: { detail: 'boards.read-file: text' },
    });
    expect(asked).toHaveLength(1);
  });
});

describe.each(['boards.order', 'boards.export'] as const)('%s', (name) => {
  it.each([[[]], [['']], [[7]], [new Array(51).fill('a')]])(
    'without boards that may be meant is refused: %j',
    async (ids) => {
      const { asked, handlers } = listeningHandlers();
      expect((await answerCommand(handlers, 'board-editor', name, { ids })).ok).toBe(false);
      expect(asked).toEqual([]);
    },
  );
});

describe('history.read', () => {
  const wish = { series: [{ kind: 'total', key: 'service_level' }], span: '1-hour', points: 100 };
  it.each([
    ['series', []],
    ['series', Array.from({ length: 9 }, () => wish.series[0])],
    ['series', [{ kind: 'agent', key: 'maria' }]],
    ['series', [{ kind: 'queue', queue: 'Billing', statistic: 'records_total' }]],
    ['span', '1-year'],
    ['points', 1],
    ['points', 501],
    ['points', 10.5],
  ])('with bad %s is refused', async (field, value) => {
    const { asked, handlers } = listeningHandlers();
    const result = await answerCommand(handlers, 'popover', 'history.read', { ...wish, [field]: value });
    expect(result).toMatchObject({ failure: { kind: 'request-refused' } });
    expect(asked).toEqual([]);
  });
});

describe.each(['files.save', 'clipboard.write'] as const)('a picture for %s', (name) => {
  const sending = (content: unknown) => ({
    kind: 'png',
    content,
    ...(name === 'files.save' ? { name: 'Trends' } : {}),
  });
  const png = 'iVBORw0KGgoAAAANSUhEUg==';

  it('reaches its handler', async () => {
    const { asked, handlers } = listeningHandlers();
    await answerCommand(handlers, 'popover', name, sending(png));
    expect(asked).toEqual([[name, sending(png), 'popover']]);
  });

  it.each(['', 'data:image/png;base64,iVBORw0KGgo=', `${png} `, 'R0lGODlhAQABAAAAACw=', 7, null])(
    'that is none (%s) is refused',
    async (content) => {
      const { asked, handlers } = listeningHandlers();
      const result = await answerCommand(handlers, 'popover', name, sending(content));
      expect(result).toMatchObject({ failure: { detail: `${name}: content` } });
      expect(asked).toEqual([]);
    },
  );
});

describe('a bug in a handler', () => {
  it('is not dressed up as an answer', async () => {
    const { handlers } = listeningHandlers();
    const broken = { ...handlers, 'session.refresh': vi.fn().mockRejectedValue(new Error('bug')) };
    await expect(answerCommand(broken, 'popover', 'session.refresh', undefined)).rejects.toThrow('bug');
  });
});
