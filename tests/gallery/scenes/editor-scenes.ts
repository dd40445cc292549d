import type { Board } from '../../../src-main/core/model/board';
import type { ImportNote } from '../../../src-main/core/boards/import-note';
import { succeeded } from '../../../src-main/core/result';
import { emptyBoard, richBoard } from '../floors/boards';
import type { Scene, State, Step } from '../scene';
import { asEdited, boardStates } from './board-states';
import { stateOf } from './states';

const place = { window: 'board-editor', size: { width: 1080, height: 760 } } as const;

const named = (...names: readonly string[]) => names.map((name) => ({ id: name, name }));
const LISTS: Readonly<Record<string, readonly { id: string; name: string }[]>> = {
  teams: named('Support', 'Sales', 'Night shift'),
  services: named('Billing', 'Technical support', 'Orders', 'Returns', 'Español'),
  dispositions: named('Solved', 'Transferred', 'Call back'),
};
const imported: Board = { ...richBoard, id: 'imported', name: 'Morning' };
const notes: readonly ImportNote[] = [
  { kind: 'look-left-out', board: 'Morning' },
  { kind: 'card-unknown', board: 'Morning', card: 'Weather', type: 'iframe' },
  { kind: 'statistic-unknown', board: 'Morning', card: 'Calls', statistic: 'in_calls_vip_waiting' },
  { kind: 'sound-left-out', board: 'Morning', card: 'Waiting' },
  { kind: 'alert-left-out', board: 'Morning', card: 'Waiting', condition: 'waiting % 2 == 0' },
];
const answers: Scene['answers'] = {
  'configuration.read': (input) =>
    succeeded({ isTold: true, items: LISTS[(input as { list: string }).list] ?? [] }),
  'boards.list-server': () =>
    succeeded([
      { id: '7', name: 'Morning', isGlobal: true, isDefault: true },
      { id: '8', name: 'Wallboard of the back office', isGlobal: false, isDefault: false },
    ]),
  'boards.read-server': () => succeeded({ boards: [imported], notes }),
};

const sceneOf = (state: State, name: string, ...steps: readonly Step[]): Scene => ({
  ...state,
  ...place,
  answers,
  state: name,
  ...(steps.length > 0 && { steps }),
});
const part = (id: string): Step => ({ click: `[data-part="${id}"]` });
const inSettings = (selector: string): Step => ({ click: `[data-pane=settings] ${selector}` });
const rich = asEdited(boardStates.rich);
const hardNames = asEdited(boardStates.hardNames);
const { empty } = boardStates;

const table = richBoard.widgets.find(({ kind }) => kind === 'queues');
const counting: Board = {
  ...richBoard,
  widgets: richBoard.widgets.map((widget) =>
    widget === table && widget.kind === 'queues'
      ? {
          ...widget,
          columns: [
            {
              statistic: 'calls_dispositions_per_day',
              dispositions: ['Solved', 'Call back'],
              title: 'Solved or later',
            },
            ...widget.columns,
          ],
        }
      : widget,
  ),
};
const withDispositions: State = {
  ...rich,
  snapshot: { ...rich.snapshot, boards: [counting, emptyBoard] },
};
const signedOut: State = {
  ...stateOf('first-run'),
  snapshot: { ...stateOf('first-run').snapshot, boards: [richBoard] },
};

/** The board editor: every kind of part in it, what opens from it, and what it says when something is missing. */
export const editorScenes: readonly Scene[] = [
  sceneOf(stateOf('live'), 'no-boards'),
  sceneOf(rich, 'board'),
  sceneOf(empty, 'empty-board'),
  sceneOf(rich, 'tile', part('figure in_calls_waiting')),
  sceneOf(rich, 'gauge', part('figure service_level')),
  ...['queues', 'agents', 'states', 'trend', 'news', 'availability'].map((id) => sceneOf(rich, id, part(id))),
  sceneOf(rich, 'services', part('figure in_calls_waiting'), inSettings('button[aria-expanded=false]')),
  sceneOf(rich, 'picker', part('figure in_calls_waiting'), inSettings('.opener'), { type: 'team_name' }),
  sceneOf(rich, 'picker-found', part('figure in_calls_waiting'), inSettings('.opener'), { type: 'in_calls' }),
  sceneOf(rich, 'picker-free', part('figure in_calls_waiting'), inSettings('.opener'), {
    type: 'my_statistic',
  }),
  sceneOf(rich, 'column', part('queues'), inSettings('[data-column]')),
  sceneOf(withDispositions, 'column-dispositions', part('queues'), inSettings('[data-column]')),
  sceneOf(rich, 'condition', part('queues'), inSettings('input[type=checkbox]')),
  sceneOf(rich, 'removed', part('states'), { press: 'Delete' }),
  sceneOf(rich, 'new-board', { click: '[data-pane=boards] .foot button' }),
  sceneOf(
    rich,
    'import-report',
    { click: '[data-pane=boards] .foot button' },
    { click: '.server button', saying: 'Morning' },
  ),
  sceneOf(signedOut, 'signed-out'),
  sceneOf(hardNames, 'hard-names'),
  sceneOf(hardNames, 'hard-names-table', part('queues')),
  { ...sceneOf(rich, 'small', part('queues')), size: { width: 820, height: 560 } },
];
