import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../../src-main/core/result';
import { agentTable, boardOf, figure, queueTable } from '../support/build-board';
import { busyFloor, signedIn } from '../support/busy-floor';
import { lastSent, openBoardEditor, part, saved, settings, withBoards } from '../support/open-board-editor';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const partNames = () =>
  [...document.querySelectorAll('[data-part]')].map((each) => each.getAttribute('aria-label'));

describe('the first board', () => {
  it('is made with two tiles, queues by wait and agents of one team, and shown', async () => {
    const bridge = await openBoardEditor(withBoards());
    await press(/^Empty board/);
    const list = within(screen.getByRole('list', { name: 'Boards' }));
    const name = await list.findByRole('textbox', { name: 'Name of the board' });
    await fireEvent.input(name, { target: { value: 'Morning shift' } });
    await fireEvent.keyDown(name, { key: 'Enter' });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Add: Tile[.]/ })),
    );
    for (const kind of ['Tile', 'Tile', 'Queue table', 'Agent table'])
      await press(new RegExp(`^Add: ${kind}[.]`));
    expect(partNames()).toEqual([
      'Waiting, Tile, 1 of 4',
      'Longest wait, Tile, 2 of 4',
      'Queue table, Queue table, 3 of 4',
      'Agent table, Agent table, 4 of 4',
    ]);
    await fireEvent.click(settings().getByRole('button', { name: /^Teams/ }));
    await fireEvent.click(await settings().findByRole('checkbox', { name: 'Support' }));
    await press('Show this board');
    await waitFor(() => expect(bridge.timesAsked('boards.show')).toBe(1));
    const board = saved(bridge);
    expect(lastSent(bridge, 'boards.show')).toEqual({ id: board?.id });
    expect(board).toMatchObject({
      name: 'Morning shift',
      widgets: [
        { kind: 'figure' },
        { kind: 'figure' },
        { kind: 'queues', order: [{ column: { statistic: 'in_max_wait_time' }, direction: 'DESC' }] },
        { kind: 'agents', teamIds: ['team-1'] },
      ],
    });
    expect(lastSent(bridge, 'boards.preview')).toEqual({ board });
  });

  it('can be made while nobody is signed in, and the preview says why there are no numbers', async () => {
    await openBoardEditor({ ...signedIn({ phase: 'signed-out' }), profile: null });
    expect(screen.getByText(/numbers appear once you sign in/)).toBeTruthy();
    await press(/^Empty board/);
    await press(/^Add: Queue table[.]/);
    expect(partNames()).toEqual(['Queue table, Queue table, 1 of 1']);
  });
});

describe('what is wrong with the numbers', () => {
  it('is said once, and how old they are stands beside it without being read out every second', async () => {
    const floor = { ...busyFloor(), freshness: { ...busyFloor().freshness, receivedAtMs: 0 } };
    const bridge = await openBoardEditor({ ...floor, boards: [boardOf(queueTable())] }, 80_000);
    const said = screen.getByText('No new figures').closest('[role="status"]');
    expect(said?.textContent).toBe('No new figures');
    expect(screen.getByText(/values below are 1:20 old/)).toBeTruthy();
    bridge.nowMs = 82_000;
    bridge.show();
    await screen.findByText(/values below are 1:22 old/);
    expect(said?.textContent).toBe('No new figures');
    expect(said?.isConnected).toBe(true);
  });
});

describe('parts', () => {
  const board = boardOf(figure('in_calls_waiting'), queueTable(), agentTable());

  it('are arranged by Alt and an arrow, and the new place is said', async () => {
    await openBoardEditor(withBoards(board));
    await fireEvent.keyDown(part(/^Agent table/), { key: 'ArrowUp', altKey: true });
    expect(partNames()[1]).toBe('Agent table, Agent table, 2 of 3');
    expect(screen.getByText('Agent table is now 2 of 3')).toBeTruthy();
    expect(document.activeElement).toBe(part(/^Agent table/));
  });

  it('are removed by Delete and come back by Ctrl+Z, and go again by Ctrl+Shift+Z', async () => {
    const bridge = await openBoardEditor(withBoards(board));
    await fireEvent.keyDown(part(/^Queue table/), { key: 'Delete' });
    expect(partNames()).toHaveLength(2);
    expect(screen.getAllByText('“Queue table” is removed').length).toBeGreaterThan(0);
    await fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(partNames()).toHaveLength(3);
    await fireEvent.keyDown(window, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(partNames()).toHaveLength(2);
    await waitFor(() => expect(saved(bridge)?.widgets).toHaveLength(2));
  });

  it('do not come back by Ctrl+Z in a field whose text is no edit of the board', async () => {
    const bridge = await openBoardEditor(withBoards(board));
    const services = Array.from({ length: 9 }, (_, at) => ({ id: String(at), name: `Service ${at}` }));
    bridge.answer('configuration.read', succeeded({ isTold: true, items: services }));
    await fireEvent.keyDown(part(/^Queue table/), { key: 'Delete' });
    await fireEvent.click(part(/^Waiting/));
    await fireEvent.click(settings().getByRole('button', { name: /^Services/ }));
    const search = await settings().findByRole('searchbox');
    await fireEvent.input(search, { target: { value: 'Service 2' } });
    const isTaken = async (field: HTMLElement) =>
      !(await fireEvent.keyDown(field, { key: 'z', ctrlKey: true }));
    expect(await isTaken(search)).toBe(false);
    await fireEvent.change(settings().getByRole('combobox', { name: 'Needs action' }), {
      target: { value: 'GE' },
    });
    const limit = await settings().findByRole('textbox', { name: 'Needs action: limit' });
    await fireEvent.input(limit, { target: { value: 'ten' } });
    expect(await isTaken(limit)).toBe(false);
    expect(settings().getByRole('combobox', { name: 'Needs action' })).toHaveProperty('value', 'GE');
    expect(partNames()).toHaveLength(2);
    await fireEvent.input(limit, { target: { value: '10' } });
    expect(await isTaken(limit)).toBe(true);
  });

  it('are forty at the most, which is said where the next would be added', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      figure('in_calls_waiting', { id: `tile ${index}` }),
    );
    await openBoardEditor(withBoards(boardOf(...many)));
    expect(screen.getByText(/This board has 40 parts/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add: Tile[.]/ })).toBeNull();
  });

  it('say which of their statistics this server does not know', async () => {
    const odd = boardOf(queueTable({ columns: [{ statistic: 'brand_new' }] }));
    const floor = withBoards(odd);
    await openBoardEditor({ ...floor, board: { ...floor.board, refused: ['brand_new'] } });
    expect(screen.getAllByText(/Not on this server: brand_new/).length).toBeGreaterThan(0);
  });
});

describe('a list of what the contact centre has', () => {
  it.each([
    ['zurich', 'Team Zürich'],
    ['zürich team', 'Team Zürich'],
    ['strasse', 'Bahnhofstraße'],
    ['ガイド', 'ｶﾞｲﾄﾞ'],
  ])('is searched by %s for %s', async (query, name) => {
    const bridge = await openBoardEditor(withBoards(boardOf(agentTable())));
    const names = [...Array.from('abcdef'), 'Team Zürich', 'Bahnhofstraße', 'ｶﾞｲﾄﾞ', 'カイト'];
    const items = names.map((each) => ({ id: each, name: each }));
    bridge.answerEach('configuration.read', () => succeeded({ isTold: true, items }));
    await fireEvent.click(part(/Agent table/));
    await fireEvent.click(settings().getByRole('button', { name: /^Teams/ }));
    const field = await settings().findByRole('searchbox', { name: 'Search' });
    await fireEvent.input(field, { target: { value: query } });
    const list = within(settings().getByRole('group', { name: /^Teams/ }));
    await waitFor(() =>
      expect(list.getAllByRole('checkbox').map((box) => box.parentElement?.textContent.trim())).toEqual([
        name,
      ]),
    );
  });
});

describe('the statistic picker', () => {
  async function openPicker() {
    const bridge = await openBoardEditor(withBoards(boardOf(figure('in_calls_waiting'))));
    await fireEvent.click(part(/^Waiting/));
    await fireEvent.click(settings().getByRole('button', { name: /^Statistic: Waiting/ }));
    return { bridge, field: await screen.findByRole('combobox', { name: /^Search/ }) };
  }
  const search = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
  const active = (field: HTMLElement) =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;

  it('is searched and chosen from by keyboard alone', async () => {
    const { bridge, field } = await openPicker();
    await search(field, 'speed of answer');
    expect(active(field)).toContain('Average speed of answer');
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.queryByRole('combobox', { name: /^Search/ })).toBeNull();
    await waitFor(() =>
      expect(saved(bridge)?.widgets[0]).toMatchObject({
        column: { statistic: 'in_average_speed_of_answer' },
      }),
    );
  });

  it('explains the one that is highlighted, and does not choose what is not possible here', async () => {
    const { field } = await openPicker();
    await search(field, 'team_name');
    expect(screen.getByText(/counted per agent only/)).toBeTruthy();
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByRole('combobox', { name: /^Search/ })).toBe(field);
  });

  it('adds up several as one value', async () => {
    const { bridge, field } = await openPicker();
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Add up several' }));
    for (const name of ['in_calls_waiting', 'in_callbacks_waiting']) {
      await search(field, name);
      await fireEvent.keyDown(field, { key: 'Enter' });
    }
    await fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(partNames()).toEqual(['Waiting + Callbacks waiting, Tile, 1 of 1']);
    await waitFor(() =>
      expect(saved(bridge)?.widgets[0]).toMatchObject({
        column: { statistic: 'SUM', sumOf: ['in_calls_waiting', 'in_callbacks_waiting'] },
      }),
    );
  });

  it('takes a name as it is that the catalogue does not know', async () => {
    const { bridge, field } = await openPicker();
    await search(field, 'my_statistic');
    await fireEvent.click(screen.getByRole('option', { name: /Use “my_statistic” as it is/ }));
    await waitFor(() =>
      expect(saved(bridge)?.widgets[0]).toMatchObject({ column: { statistic: 'my_statistic' } }),
    );
  });
});

describe('limits of a tile', () => {
  it('are written in the unit of the statistic, and a wrong one says what is wanted and loses nothing', async () => {
    const bridge = await openBoardEditor(withBoards(boardOf(figure('in_max_wait_time'))));
    await fireEvent.click(part(/^Longest wait/));
    const how = settings().getByRole('combobox', { name: 'Needs action' });
    await fireEvent.change(how, { target: { value: 'GE' } });
    const limit = await settings().findByRole('textbox', { name: 'Needs action: limit' });
    expect((limit as HTMLInputElement).value).toBe('3:00');
    await fireEvent.input(limit, { target: { value: '2:75' } });
    expect(settings().getByRole('alert').textContent).toMatch(/Write a time as 2:30/);
    await fireEvent.input(limit, { target: { value: '2:30' } });
    expect(settings().queryByRole('alert')).toBeNull();
    await waitFor(() =>
      expect(saved(bridge)?.widgets[0]).toMatchObject({
        limits: [{ attention: 'action', operation: 'GE', value: 150 }],
      }),
    );
  });
});

describe('a table', () => {
  async function openTable() {
    const columns = ['in_calls_waiting', 'service_level'].map((statistic) => ({ statistic }));
    const bridge = await openBoardEditor(withBoards(boardOf(queueTable({ columns }))));
    await fireEvent.click(part(/^Queue table/));
    return bridge;
  }
  const columnNames = () => [...document.querySelectorAll('[data-column]')].map((each) => each.textContent);

  it('has its columns added, arranged by keyboard, headed and removed', async () => {
    const bridge = await openTable();
    await fireEvent.click(settings().getByRole('button', { name: 'Add columns' }));
    const field = await screen.findByRole('combobox', { name: /^Search/ });
    await fireEvent.input(field, { target: { value: 'in_ewt' } });
    await fireEvent.keyDown(field, { key: 'Enter' });
    await fireEvent.click(screen.getByRole('button', { name: 'Add 1' }));
    expect(columnNames()).toEqual(['Waiting', 'Service level', 'Estimated wait']);
    const added = settings().getByRole('button', { name: 'Estimated wait' });
    await waitFor(() => expect(document.activeElement).toBe(added));
    await fireEvent.keyDown(added, { key: 'ArrowUp', altKey: true });
    expect(columnNames()).toEqual(['Waiting', 'Estimated wait', 'Service level']);
    await fireEvent.click(settings().getByRole('button', { name: 'Estimated wait' }));
    await fireEvent.input(settings().getByRole('textbox', { name: 'Heading' }), { target: { value: 'EWT' } });
    await fireEvent.click(settings().getByRole('button', { name: 'Remove Waiting' }));
    await waitFor(() =>
      expect(saved(bridge)?.widgets[0]).toMatchObject({
        columns: [{ statistic: 'in_ewt', title: 'EWT' }, { statistic: 'service_level' }],
      }),
    );
  });

  it('is ordered, and holds to one condition', async () => {
    const bridge = await openTable();
    await fireEvent.click(settings().getByRole('button', { name: 'Sort by a column' }));
    await fireEvent.change(settings().getByRole('combobox', { name: 'Sort by' }), {
      target: { value: 'service_level' },
    });
    await fireEvent.change(settings().getByRole('combobox', { name: 'Service level: what comes first' }), {
      target: { value: 'ASC' },
    });
    await fireEvent.click(settings().getByRole('checkbox', { name: 'Only rows where' }));
    await waitFor(() =>
      expect(saved(bridge)?.widgets[0]).toMatchObject({
        order: [{ column: { statistic: 'service_level' }, direction: 'ASC' }],
        filter: { column: { statistic: 'in_calls_waiting' }, operation: 'GT', value: '0' },
      }),
    );
  });

  it('says that a server is too old to list services', async () => {
    const bridge = await openTable();
    bridge.answer('configuration.read', succeeded({ isTold: false, items: [] }));
    await fireEvent.click(settings().getByRole('button', { name: /^Services/ }));
    expect(await settings().findByText(/too old to list them/)).toBeTruthy();
  });
});

describe('boards', () => {
  const named = (name: string) => ({ id: name, name, widgets: [] });
  const boardNames = () =>
    [...document.querySelectorAll('[data-board]')].map((each) => each.textContent.trim());
  const item = (name: string) =>
    within(screen.getByRole('list', { name: 'Boards' })).getByRole('button', { name });

  it('are deleted without a question, and come back', async () => {
    const bridge = await openBoardEditor(withBoards(named('One'), named('Two')));
    await fireEvent.keyDown(item('One'), { key: 'Delete' });
    expect(boardNames()).toEqual(['Two']);
    await waitFor(() => expect(lastSent(bridge, 'boards.remove')).toEqual({ id: 'One' }));
    // The first is the toolbar's; the other stands beside the words.
    const [, undo] = screen.getAllByRole('button', { name: 'Undo' });
    if (undo === undefined) throw new Error('no line offers to take it back');
    await fireEvent.click(undo);
    expect(boardNames()).toEqual(['One', 'Two']);
    await waitFor(() => expect(lastSent(bridge, 'boards.order')).toEqual({ ids: ['One', 'Two'] }));
  });

  it('are renamed in place, and never without a name', async () => {
    const bridge = await openBoardEditor(withBoards(named('One')));
    await fireEvent.keyDown(item('One'), { key: 'F2' });
    const list = within(screen.getByRole('list', { name: 'Boards' }));
    const field = await list.findByRole('textbox', { name: 'Name of the board' });
    await fireEvent.input(field, { target: { value: '' } });
    expect(list.getByRole('alert').textContent).toMatch(/needs a name/);
    await fireEvent.input(field, { target: { value: 'Night' } });
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(boardNames()).toEqual(['Night']);
    await waitFor(() => expect(saved(bridge)?.name).toBe('Night'));
  });

  it('get their name back by Escape', async () => {
    const bridge = await openBoardEditor(withBoards(named('One')));
    await fireEvent.keyDown(item('One'), { key: 'F2' });
    const list = within(screen.getByRole('list', { name: 'Boards' }));
    const field = await list.findByRole('textbox', { name: 'Name of the board' });
    await fireEvent.input(field, { target: { value: 'Night' } });
    await waitFor(() => expect(saved(bridge)?.name).toBe('Night'));
    await fireEvent.keyDown(field, { key: 'Escape' });
    expect(boardNames()).toEqual(['One']);
    expect(document.activeElement).toBe(item('One'));
    await waitFor(() => expect(saved(bridge)?.name).toBe('One'));
  });

  it('that could not be kept say so', async () => {
    const bridge = await openBoardEditor(withBoards(named('One')));
    bridge.answerEach('boards.save', () =>
      failed({ kind: 'disk-unavailable', what: 'settings', detail: '' }),
    );
    await press(/^Add: Tile[.]/);
    const what = await screen.findByText(/^Not saved: Settings cannot be saved/);
    const line = within(what.closest<HTMLElement>('[role="status"]') ?? document.body);
    expect(line.getByText(/Free some space/)).toBeTruthy();
    await fireEvent.click(line.getByRole('button', { name: 'Copy details' }));
    await waitFor(() => expect(bridge.timesAsked('about.copy-details')).toBe(1));
    const dismiss = line.getByRole('button', { name: 'Dismiss' });
    dismiss.focus();
    await fireEvent.click(dismiss);
    expect(screen.queryByText(/Free some space/)).toBeNull();
    expect(screen.getByText('Not saved')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(part(/^Waiting/)));
    await press(/^Add: Tile[.]/);
    expect(await screen.findByText(/Free some space/)).toBeTruthy();
  });

  it('are kept to the last edit when the window closes while main is still busy with the one before', async () => {
    const bridge = await openBoardEditor(withBoards(named('One')));
    bridge.answer('boards.save', new Promise(() => {}));
    await press(/^Add: Tile[.]/);
    await waitFor(() => expect(saved(bridge)?.widgets).toHaveLength(1));
    await press(/^Add: Tile[.]/);
    window.dispatchEvent(new Event('beforeunload'));
    expect(saved(bridge)?.widgets).toHaveLength(2);
  });

  it('are read from a file, reported, and only then kept', async () => {
    const bridge = await openBoardEditor(withBoards(named('One')));
    const read = { ...boardOf(figure('in_calls_waiting')), id: 'new', name: 'Floor' };
    const note = { kind: 'look-left-out', board: 'Floor' } as const;
    bridge.answer('boards.read-file', succeeded({ boards: [read], notes: [note] }));
    const file = new File(['{}'], 'wallboard.json', { type: 'application/json' });
    await fireEvent.change(screen.getByLabelText('From a file', { selector: 'input' }), {
      target: { files: [file] },
    });
    const report = within(await screen.findByRole('dialog', { name: 'Boards in “wallboard.json”' }));
    expect(report.getByText(/colours, fonts and card sizes are left out/)).toBeTruthy();
    expect(bridge.timesAsked('boards.save')).toBe(0);
    await fireEvent.click(report.getByRole('button', { name: 'Save this board' }));
    expect(boardNames()).toEqual(['One', 'Floor']);
    await waitFor(() => expect(saved(bridge)).toEqual(read));
  });

  it('are not read from a file that is none, which says why once', async () => {
    const bridge = await openBoardEditor(withBoards(named('One')));
    const fault = { what: 'not-boards' } as const;
    bridge.answer('boards.read-file', failed({ kind: 'boards-unreadable', fault }));
    await fireEvent.change(screen.getByLabelText('From a file', { selector: 'input' }), {
      target: { files: [new File(['{}'], 'holidays.json')] },
    });
    const line = (await screen.findByText('“holidays.json” could not be read.')).parentElement;
    expect(line?.textContent).toContain('found something else');
    expect(line?.textContent).not.toContain('cannot be read');
  });

  it('of the server are offered for a new one, read only', async () => {
    const bridge = await openBoardEditor(withBoards(named('One')));
    const board = { id: '7', name: 'Shared floor', isGlobal: true, isDefault: false };
    bridge.answer('boards.list-server', succeeded([board]));
    bridge.answer('boards.read-server', failed({ kind: 'boards-unreadable', fault: { what: 'gone' } }));
    await press('New board');
    await fireEvent.click(await screen.findByRole('button', { name: /Shared floor/ }));
    expect(lastSent(bridge, 'boards.read-server')).toEqual({ id: '7' });
    expect(await screen.findByText(/no longer has this wallboard/)).toBeTruthy();
  });

  it('of the server that are not answered for say so in sentences of her language', async () => {
    const floor = withBoards(named('One'));
    const bridge = await openBoardEditor(floor);
    const board = { id: '7', name: 'Shared floor', isGlobal: true, isDefault: false };
    bridge.answer('boards.list-server', succeeded([board]));
    bridge.answer('boards.read-server', failed({ kind: 'unreachable', cause: 'timed-out', detail: '' }));
    await press('New board');
    await fireEvent.click(await screen.findByRole('button', { name: /Shared floor/ }));
    const line = (await screen.findByText('“Shared floor” could not be read.')).parentElement;
    expect(line?.textContent).toContain('The server does not answer. The network may be slow');
    bridge.change({
      ...floor,
      desk: { ...floor.desk, preferences: { ...floor.desk.preferences, language: 'ja' } },
    });
    expect(await screen.findByText('「Shared floor」を読み込めませんでした。')).toBeTruthy();
    expect(line?.textContent).toContain('サーバーから応答がありません。ネットワーク');
  });

  it('are exported to where she chooses', async () => {
    const bridge = await openBoardEditor(withBoards(named('One'), named('Two')));
    bridge.answer('boards.export', succeeded({ name: 'Perch boards', text: '{}' }));
    await press('Export all boards…');
    await waitFor(() => expect(bridge.timesAsked('files.save')).toBe(1));
    expect(lastSent(bridge, 'boards.export')).toEqual({ ids: ['One', 'Two'] });
    expect(lastSent(bridge, 'files.save')).toEqual({ kind: 'json', name: 'Perch boards', content: '{}' });
  });
});
