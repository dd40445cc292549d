import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { diff } from '../../../src-main/core/state/diff';
import { initialSnapshot } from '../../../src-main/core/state/initial-snapshot';
import { reduce } from '../../../src-main/core/state/reduce';
import type { Answer } from '../../../src-main/core/subscription/answer';
import { readAnswer } from '../../../src-main/core/subscription/read-answer';
import type { Figure } from '../figure';
import { measureBeside } from '../measure-beside';
import { INTERVAL_MS, plan, successiveAnswers } from './successive-answers';

const AGENTS = 1000;
const ANSWERS = 20;
const ROUNDS = 200;

/** Takes one answer after the other to the difference that a window is told, as the running program does. */
export async function measureAnswer(): Promise<readonly Figure[]> {
  const texts = successiveAnswers(AGENTS, ANSWERS);
  let state: Snapshot = initialSnapshot;
  let before: Answer | null = null;
  let turn = 0;
  let parsed = 0;
  const work = () => {
    turn += 1;
    const atMs = placeAt(turn) * INTERVAL_MS;
    const answer = readAnswer(JSON.parse(texts[placeAt(turn)] ?? ''), plan, {
      before,
      percentScale: null,
      atMs,
    });
    if (answer === null) throw new Error('the answer was not read');
    before = answer;
    const received = {
      type: 'answer-received',
      answer,
      intervalMs: INTERVAL_MS,
      atMs,
      wallMs: atMs,
    } as const;
    const next = reduce(state, received);
    const difference = diff(state, next);
    state = next;
    return difference;
  };
  const yardstick = () => {
    parsed += 1;
    return JSON.parse(texts[placeAt(parsed)] ?? '') as unknown;
  };
  const measured = await measureBeside(work, yardstick, ROUNDS);
  return [
    { name: `answer of ${AGENTS} agents x 15 columns to difference, by JSON.parse`, limit: 2, ...measured },
  ];
}

/** Forward through the answers and back again, so that each is five seconds from the one before. */
function placeAt(turn: number): number {
  const place = turn % (2 * ANSWERS - 2);
  return place < ANSWERS ? place : 2 * ANSWERS - 2 - place;
}
