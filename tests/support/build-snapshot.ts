import { defaultBoard } from '../../src-main/core/catalogue/default-board';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../src-main/core/state/initial-snapshot';
import { reduce } from '../../src-main/core/state/reduce';
import { readAnswer } from '../../src-main/core/subscription/read-answer';
import { buildAnswer, type AnswerParts } from './build-answer';

/** The state after the server answered so, read and reduced as the program does it. */
export function afterAnswer(before: Snapshot, parts: AnswerParts, atMs: number, wallMs = atMs): Snapshot {
  const answer = readAnswer(buildAnswer(parts), defaultBoard, null);
  if (answer === null) throw new Error('the answer of this test cannot be read');
  return reduce(before, { type: 'answer-received', answer, atMs, wallMs });
}

/** A live state that the server's answer led to. */
export function liveSnapshot(parts: AnswerParts, atMs = 0): Snapshot {
  const connected = reduce(initialSnapshot, { type: 'connection-changed', connection: { phase: 'live' } });
  return afterAnswer(connected, parts, atMs);
}
