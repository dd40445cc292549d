import { serialize } from 'node:v8';
import { floor } from '../../../src-main/core/catalogue/floor';
import type { Frame } from '../../../src-main/contract/frame';
import { diff } from '../../../src-main/core/state/diff';
import { initialSnapshot } from '../../../src-main/core/state/initial-snapshot';
import { reduce } from '../../../src-main/core/state/reduce';
import { readAnswer } from '../../../src-main/core/subscription/read-answer';
import type { Figure } from '../figure';
import { INTERVAL_MS, plan, successiveAnswers } from './successive-answers';

const AGENTS = 1000;
/** One agent in so many does something else: five per cent. */
const ONE_IN = 20;

/** The ids of columns: their places in the grid, counted from 1. */
const idOf = (statistic: string) => String(floor.agentColumns.findIndex((name) => name === statistic) + 1);
const STATE_ID = idOf('acd_state');
const SINCE_STATE_ID = idOf('state_duration');
const TALK_ID = idOf('active_item_talk_duration');

interface Body {
  perch: { agent_grids: [{ values: Record<string, string>[] }] };
}

/** The bytes of a frame in which 5 % of the rows changed, by those of the whole snapshot, as the bridge writes them. */
export function measureFrames(): Promise<readonly Figure[]> {
  const [text = ''] = successiveAnswers(AGENTS, 1);
  const body = JSON.parse(text) as Body;
  const first = readAnswer(body, plan, { before: null, percentScale: null, atMs: 0 });
  const changed = JSON.parse(text) as Body;
  for (const [index, row] of changed.perch.agent_grids[0].values.entries()) {
    // The time in the state, and on the line, has gone on; the state of some is another.
    goOn(row, SINCE_STATE_ID);
    if (row[TALK_ID] !== '0' && row[TALK_ID] !== '') goOn(row, TALK_ID);
    if (index % ONE_IN === 0) Object.assign(row, { [STATE_ID]: 'not_ready', [SINCE_STATE_ID]: '1' });
  }
  const second = readAnswer(changed, plan, { before: first, percentScale: null, atMs: INTERVAL_MS });
  if (first === null || second === null) throw new Error('the answer was not read');
  const received = { type: 'answer-received', intervalMs: INTERVAL_MS } as const;
  const before = reduce(initialSnapshot, { ...received, answer: first, atMs: 0, wallMs: 0 });
  const snapshot = reduce(before, { ...received, answer: second, atMs: INTERVAL_MS, wallMs: INTERVAL_MS });
  const patch = diff(before, snapshot);
  if (patch?.agents?.changed.length !== AGENTS / ONE_IN) throw new Error('not 5 % of the agents changed');
  const head = { sequence: 2, nowMs: INTERVAL_MS };
  return Promise.resolve([
    {
      name: 'frame with 5 % of the rows changed, by the snapshot',
      unit: 'bytes',
      limit: 0.1,
      measured: bytesOf({ ...head, kind: 'patch', patch }),
      yardstick: bytesOf({ ...head, kind: 'snapshot', snapshot }),
    },
  ]);
}

function goOn(row: Record<string, string>, id: string): void {
  row[id] = String(Number(row[id]) + INTERVAL_MS / 1000);
}

function bytesOf(frame: Frame): number {
  return serialize(frame).byteLength;
}
