import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Widget } from '../../src-main/core/model/board';
import { reduce } from '../../src-main/core/state/reduce';
import { figureKey } from '../../src-main/core/subscription/column-key';
import { statisticLabel } from '../../src-renderer/format/statistic-label';
import { boardAnswered, boardJustShown } from '../support/board-snapshot';
import {
  agentTable,
  availabilityPart,
  boardOf,
  figure,
  newsPart,
  queueTable,
  statesPart,
} from '../support/build-board';
import { busyBoard, withFloor } from '../support/busy-board';
import { busyAnswer, busyFloor } from '../support/busy-floor';
import { openPopover } from '../support/render-window';

/** What the catalogue calls a statistic in a tile. */
const tileOf = (statistic: string) =>
  screen.getByRole('button', { name: new RegExp(`^${statisticLabel(statistic)}`), pressed: false });
const part = (name: string) => screen.findByRole('region', { name });
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const CELLS = '[role=columnheader], [role=rowheader], [role=cell], th, td';
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll(CELLS)].map(textOf).join(' '));
const columns = (...statistics: readonly string[]) => statistics.map((statistic) => ({ statistic }));
const above = (value: number, attention: 'attention' | 'action') =>
  ({ operation: 'GT', value, attention }) as const;
const byWaiting = [{ column: { statistic: 'in_calls_waiting' }, direction: 'ASC' }] as const;

describe('a tile of a board', () => {
  it('stands in the row of tiles, tinted by the worst of its limits, which it names', async () => {
    const limits = [above(5, 'attention'), above(10, 'action')];
    await openPopover(busyBoard([figure('in_calls_waiting', { limits })]));
    const tile = tileOf('in_calls_waiting');
    expect(within(tile).getByRole('img', { name: 'Needs action' })).toBeTruthy();
    expect(tile.textContent).toMatch(/12.*limit 10/s);
  });

  it('of what the floor asks for anyway is graded as the floor is, where it has no limits of its own', async () => {
    await openPopover(busyBoard([figure('in_max_wait_time', { title: 'Patience' })]));
    const tile = screen.getByRole('button', { name: /^Patience/ });
    expect(within(tile).getByRole('img', { name: 'Needs action' })).toBeTruthy();
    expect(tile.textContent).toMatch(/3:42.*Billing/s);
  });

  it('leads to the list that it is a total of', async () => {
    await openPopover(busyBoard([figure('agents_ready')]));
    await fireEvent.click(tileOf('agents_ready'));
    await screen.findByText('Lena Vogt');
    expect(screen.queryByText('Jonas Albrecht')).toBeNull();
  });

  it('that this server cannot narrow says so, and shows no total of all instead', async () => {
    const narrowed = figure('in_calls_waiting', { serviceIds: ['orders'] });
    await openPopover(busyBoard([narrowed], {}, { leftOut: [figureKey(narrowed)] }));
    const tile = tileOf('in_calls_waiting');
    expect(tile.textContent).toContain('not on this server');
  });

  it('shows its value where it is another part that this server cannot narrow', async () => {
    const narrowed = figure('in_calls_waiting', { serviceIds: ['orders'] });
    const totals = { [figureKey(narrowed)]: 4 };
    await openPopover(busyBoard([narrowed], { totals }, { leftOut: ['agents-2'] }));
    expect(tileOf('in_calls_waiting').textContent).toContain('4');
    expect(tileOf('in_calls_waiting').textContent).not.toContain('not on this server');
  });
});

describe('a limit of no seconds', () => {
  it('is told as 0:00, where a wait of none is no data', async () => {
    const limits = [above(0, 'attention')];
    await openPopover(busyBoard([figure('in_max_wait_time', { limits })]));
    expect(tileOf('in_max_wait_time').textContent).toContain('limit 0:00');
  });
});

describe('a gauge', () => {
  it('says in words what it shows, and where its limits are', async () => {
    const limits = [
      { operation: 'LT', value: 0.8, attention: 'attention' },
      { operation: 'LT', value: 0.7, attention: 'action' },
    ] as const;
    await openPopover(busyBoard([figure('service_level', { look: 'gauge', limits })]));
    const words = `${statisticLabel('service_level')}: 78%, Needs attention, needs attention below 80%, needs action below 70%`;
    expect(await screen.findByRole('img', { name: words })).toBeTruthy();
  });

  it('says in words how its value stands and what it is held against where it has no limits of its own', async () => {
    const board = busyBoard([figure('service_level', { look: 'gauge' })]);
    const level = { serviceLevel: 'attention', serviceLevelTarget: 0.8 } as const;
    await openPopover({ ...board, totalsAttention: { ...board.totalsAttention, ...level } });
    const words = `${statisticLabel('service_level')}: 78%, Needs attention, target 80%`;
    expect(await screen.findByRole('img', { name: words })).toBeTruthy();
  });

  it('without a limit has a scale for shares only', async () => {
    await openPopover(busyBoard([figure('agents_busy', { look: 'gauge' })]));
    expect((await part(statisticLabel('agents_busy'))).textContent).toContain('no limit, so no scale');
  });
});

describe('a table of queues', () => {
  const waits = queueTable({ columns: columns('in_calls_waiting', 'in_max_wait_time', 'service_level') });

  it('of the whole floor puts first what needs attention most, with headings and words for colours', async () => {
    await openPopover(busyBoard([waits]));
    const table = within(await part('Queues')).getByRole('table');
    expect(rowsOf(table).map((row) => row.split(' ')[0])).toEqual([
      'Queue',
      'Billing',
      'Support',
      'Orders',
      'Returns',
    ]);
    expect(within(table).getAllByRole('columnheader')[2]?.textContent.trim()).toBe(
      statisticLabel('in_max_wait_time'),
    );
    expect(rowsOf(table)[1]).toMatch(/7 3:42 61%/);
    expect(within(table).getAllByRole('img', { name: 'Needs action' })).toHaveLength(1);
  });

  it('has no longest wait where nobody waits, and no level where the server gave none', async () => {
    await openPopover(busyBoard([waits]));
    expect(rowsOf(within(await part('Queues')).getByRole('table')).at(-1)).toBe('Returns 0 – –');
  });

  it('ticks while somebody waits', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
    try {
      await openPopover(busyBoard([waits]));
      await part('Queues');
      vi.advanceTimersByTime(3000);
      expect((await screen.findAllByText('3:45')).length).toBeGreaterThan(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that the server ordered and cut keeps its order', async () => {
    const few = queueTable({ columns: columns('in_calls_waiting'), order: byWaiting, limit: 2 });
    const grids = {
      'queues-2': [
        { name: 'Returns', in_calls_waiting: 0 },
        { name: 'Orders', in_calls_waiting: 2 },
      ],
    };
    await openPopover(busyBoard([few], { grids }));
    const table = within(await part('Queues')).getByRole('table');
    expect(rowsOf(table)).toEqual([`Queue ${statisticLabel('in_calls_waiting')}`, 'Returns 0', 'Orders 2']);
  });

  it('names what the server refused by its heading, and shows the rest', async () => {
    const odd = queueTable({
      columns: [...columns('in_calls_waiting'), { statistic: 'brand_new', title: 'New' }],
    });
    await openPopover(busyBoard([odd], {}, { refused: ['brand_new'] }));
    const shown = await part('Queues');
    expect(within(shown).getByText('Not on this server: New')).toBeTruthy();
    expect(shown.textContent).toContain('Billing');
  });

  it('lets a name run in its own direction', async () => {
    const queues = [{ name: 'خدمة العملاء', in_calls_waiting: 4 }];
    await openPopover(busyBoard([waits], { grids: { queues } }));
    const name = within(await part('Queues')).getByText('خدمة العملاء');
    expect(name.getAttribute('dir')).toBe('auto');
  });

  it('that matches nothing says so', async () => {
    const none = queueTable({ limit: 3 });
    await openPopover(busyBoard([none], { grids: { 'queues-2': [] } }));
    expect((await part('Queues')).textContent).toContain('No queue matches this table.');
  });
});

describe('a table of agents', () => {
  it('says states in words and shapes, and names those that it knows by login only', async () => {
    const few = agentTable({ columns: columns('acd_state', 'state_duration'), limit: 2 });
    const grids = {
      'agents-2': [
        { login_id: 'jonas', acd_state: 'not_ready', state_duration: 2892 },
        { login_id: 'nobody.knows', acd_state: 'supervising', state_duration: 61 },
      ],
    };
    await openPopover(busyBoard([few], { grids }));
    const table = within(await part('Agents')).getByRole('table');
    expect(rowsOf(table).slice(1)).toEqual([
      'Jonas Albrecht Not ready 48:12',
      'nobody.knows supervising 1:01',
    ]);
    expect(within(table).getByRole('img', { name: 'Not ready' })).toBeTruthy();
  });

  it('draws only what is in view, be they five thousand', async () => {
    const agents = Array.from({ length: 5000 }, (_, index) => ({
      login_id: `agent${index}`,
      acd_state: 'ready',
      state_duration: 10_000 - index,
    }));
    await openPopover(busyBoard([agentTable()], { grids: { agents } }));
    const table = within(await part('Agents')).getByRole('table');
    await within(table).findByText('agent0');
    expect(table.getAttribute('aria-rowcount')).toBe('5001');
    expect(within(table).getAllByRole('row').length).toBeLessThan(80);
  });
});

describe('the states of agents', () => {
  it('are a ring that speaks, and a table', async () => {
    await openPopover(busyBoard([statesPart()]));
    const shown = await part('Agent states');
    const ring = within(shown).getByRole('img', { name: /^4 agents: / });
    expect(ring.getAttribute('aria-label')).toBe('4 agents: Ready 1, Busy 2, After call 0, and Not ready 1');
    expect(rowsOf(within(shown).getByRole('table'))).toContain('Busy 2 50%');
  });

  it('are those of the chosen teams only', async () => {
    const grids = { 'agents-2': [{ login_id: 'lena', acd_state: 'ready' }] };
    await openPopover(busyBoard([statesPart({ teamIds: ['night'] })], { grids }));
    const shown = await part('Agent states');
    expect(within(shown).getByRole('img', { name: /^1 agents: Ready 1/ })).toBeTruthy();
  });
});

describe('news', () => {
  it('are messages that contain a text, newest first, urgent ones marked, as plain text', async () => {
    await openPopover(busyBoard([newsPart({ contains: 'IS' })]));
    const items = within(await part('Messages with “IS”'))
      .getAllByRole('listitem')
      .map(textOf);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(/Urgent Priya .*Payment gateway is down/);
    expect(items[1]).toContain('<img src=x onerror=alert(1)>');
  });

  it('say that there are none', async () => {
    await openPopover(busyBoard([newsPart({ contains: 'outage' })]));
    expect((await part('Messages with “outage”')).textContent).toContain('No message contains “outage”');
  });
});

describe('whether somebody is ready', () => {
  it('is told in words with its age, and so is that it is not known', async () => {
    const board = busyBoard([availabilityPart('Orders', 'Billing', 'Returns', 'Support')]);
    const heard = (
      [
        ['Orders', true],
        ['Billing', false],
        ['Returns', null],
      ] as const
    ).reduce(
      (state, [service, isAvailable]) =>
        reduce(state, { type: 'availability-heard', service, isAvailable, atMs: 1000 }),
      board,
    );
    await openPopover(heard, 5000);
    const items = within(await part('Somebody ready?'))
      .getAllByRole('listitem')
      .map(textOf);
    expect(items).toEqual([
      'Orders Somebody is ready 4 s ago',
      'Billing Nobody is ready 4 s ago',
      'Returns The server does not say 4 s ago',
      'Support Checking…',
    ]);
  });
});

describe('a board that was just turned to', () => {
  const few = queueTable({ title: 'Busiest', limit: 2 });
  const widgets: readonly Widget[] = [figure('agents_ready'), figure('in_ewt'), few];
  const board = boardOf(...widgets);

  it('shows what is known, and says of the rest that it is on its way', async () => {
    const turned = boardJustShown(board, busyFloor());
    await openPopover({ ...turned, connection: { phase: 'subscribing' } });
    expect(tileOf('agents_ready').textContent).toContain('1');
    const wait = screen.getByRole('group', { name: statisticLabel('in_ewt') });
    expect(wait.textContent).toContain('on its way');
    expect((await part('Busiest')).textContent).toContain('The server is gathering this.');
    expect(document.querySelector('[data-trust=live]')).not.toBeNull();
    expect(screen.getByText('Connection: Updating…')).toBeTruthy();
  });

  it('says so where the server then leaves a part out', async () => {
    await openPopover(boardAnswered(board, boardJustShown(board, busyFloor()), withFloor({})));
    expect((await part('Busiest')).textContent).toContain('The server sent nothing for this part.');
  });

  it('says so where this server cannot narrow a part', async () => {
    const narrow = boardOf(agentTable({ teamIds: ['night'] }));
    await openPopover(boardJustShown(narrow, busyFloor(), { leftOut: ['agents-2'] }));
    expect((await part('Agents')).textContent).toContain('This server cannot narrow figures to teams');
  });
});

describe('a board with old values', () => {
  it('says that a wait is at least so long, once they are stale', async () => {
    await openPopover(busyBoard([queueTable({ columns: columns('in_max_wait_time') })]), 84_000);
    const table = within(await part('Queues')).getByRole('table');
    expect(rowsOf(table)[1]).toContain('≥ 3:42');
    expect(document.querySelector('[data-trust=stale]')).not.toBeNull();
  });

  it('says the age of a part that the last answer lacked', async () => {
    const widgets = [queueTable({ columns: columns('in_max_wait_time') }), statesPart()];
    const before = busyBoard(widgets);
    const { agents } = busyAnswer;
    const after = boardAnswered(boardOf(...widgets), before, {
      totals: busyAnswer.totals,
      grids: { agents },
    });
    await openPopover(after, 9000);
    const queues = await part('Queues');
    expect(queues.textContent).toContain('9 s old');
    expect(rowsOf(within(queues).getByRole('table'))[1]).toContain('≥ 3:42');
    expect((await part('Agent states')).textContent).not.toContain('old');
  });
});

describe('an empty board', () => {
  it('invites her to put something on it', async () => {
    const bridge = await openPopover(busyBoard([]));
    expect(screen.getByText('Nothing on this board yet')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Edit boards' }));
    expect(bridge.asked.at(-1)).toEqual({ name: 'windows.open', input: { window: 'board-editor' } });
  });
});
