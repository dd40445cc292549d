import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  type ColDef,
  type ValueFormatterParams,
} from 'ag-grid-community';
import type { Agent, AgentState } from '../../../../src-main/core/model/agent';
import { numberOf, secondsOf, textOf } from '../../../../src-main/core/model/reading';
import { durationWords } from '../../../../src-renderer/format/duration-words';
import { present } from './contestant';
import { StagedFloor } from './staged-floor';

ModuleRegistry.registerModules([ClientSideRowModelModule, ClientSideRowModelApiModule]);

/** What a row of the grid is given: plain values, as the grid likes them best. */
interface Row {
  readonly id: string;
  readonly state: AgentState;
  readonly name: string;
  readonly activity: string;
  readonly sinceMs: number;
  readonly talkSinceMs: number | null;
}

/** The order of Perch's list: who may need a supervisor first. */
const RANKS: readonly AgentState[] = ['not-ready', 'after-call-work', 'busy', 'ready'];
const ROW_PX = 43;

const elapsed = ({ value }: ValueFormatterParams<Row, number | null>) =>
  value === null || value === undefined ? '' : durationWords((performance.now() - value) / 1000);

const columns: ColDef<Row>[] = [
  {
    field: 'state',
    width: 75,
    sort: 'asc',
    sortIndex: 0,
    comparator: (a: AgentState, b: AgentState) => RANKS.indexOf(a) - RANKS.indexOf(b),
  },
  { field: 'name', width: 150 },
  { field: 'activity', width: 105 },
  {
    field: 'sinceMs',
    headerName: 'time',
    width: 65,
    sort: 'asc',
    sortIndex: 1,
    valueFormatter: elapsed,
  },
  { field: 'talkSinceMs', headerName: 'talk', width: 65, valueFormatter: elapsed },
];

const staged = new StagedFloor();
const container = document.createElement('div');
// The same height of rows as Perch's list has, and the grid's own headings above.
container.style.height = `${Number(new URLSearchParams(location.search).get('viewport')) + 30}px`;
document.body.style.margin = '0';
document.body.append(container);

const grid = createGrid<Row>(container, {
  columnDefs: columns,
  rowData: staged.agents.map(asRow),
  getRowId: ({ data }) => data.id,
  rowHeight: ROW_PX,
  headerHeight: 28,
  // What its own pages on speed advise: transactions that sort only what changed, and nothing that moves or flashes.
  deltaSort: true,
  animateRows: false,
  suppressColumnMoveAnimation: true,
  suppressRowHoverHighlight: true,
  suppressCellFocus: true,
  // Perch keeps five rows beyond each edge; the grid would keep ten.
  rowBuffer: 5,
});

let updates: (readonly Row[])[] = [];

present(
  {
    scroller: () => {
      const scroller = document.querySelector<HTMLElement>('.ag-grid-viewport');
      if (scroller === null) throw new Error('the grid is not shown');
      return scroller;
    },
    prepare(count) {
      updates = Array.from({ length: count }, () => staged.change(performance.now()).map(asRow));
    },
    update() {
      const update = updates.shift();
      if (update === undefined) throw new Error('no update is prepared');
      grid.applyTransaction({ update: [...update] });
    },
  },
  '.ag-row',
);

function asRow({ loginId, state, readings }: Agent): Row {
  const nowMs = performance.now();
  const talkSeconds =
    numberOf(readings['active_item_talk_duration']) === 0
      ? null
      : secondsOf(readings['active_item_talk_duration'], nowMs);
  return {
    id: loginId,
    state,
    name: `${textOf(readings['firstname'])} ${textOf(readings['lastname'])}`,
    activity: textOf(readings['reason']) || textOf(readings['active_item_service_name']),
    sinceMs: nowMs - 1000 * (secondsOf(readings['state_duration'], nowMs) ?? 0),
    talkSinceMs: talkSeconds === null ? null : nowMs - 1000 * talkSeconds,
  };
}
