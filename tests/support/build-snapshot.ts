import { defaultBoard } from '../../src-main/core/catalogue/floor';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../src-main/core/state/initial-snapshot';
import { reduce } from '../../src-main/core/state/reduce';
import type { Answer } from '../../src-main/core/subscription/answer';
import { planSubscription } from '../../src-main/core/subscription/plan-subscription';
import { readAnswer } from '../../src-main/core/subscription/read-answer';
import { buildAnswer, type AnswerParts } from './build-answer';

const floorPlan = planSubscription(defaultBoard);

/** The answer that led to a state: the next one is read against it, as the program does. */
const lastAnswers = new WeakMap<Snapshot, Answer>();

/** The state after the server answered with a body, read and reduced as the program does it. */
export function afterBody(
  before: Snapshot,
  body: unknown,
  atMs: number,
  plan = floorPlan,
  wallMs = atMs,
): Snapshot {
  const context = { before: lastAnswers.get(before) ?? null, percentScale: null, atMs };
  const answer = readAnswer(body, plan, context);
  if (answer === null) throw new Error('the answer of this test cannot be read');
  const after = reduce(before, { type: 'answer-received', answer, intervalMs: 5000, atMs, wallMs });
  lastAnswers.set(after, answer);
  return after;
}

/** The state after the server answered so. */
export function afterAnswer(before: Snapshot, parts: AnswerParts, atMs: number, wallMs = atMs): Snapshot {
  return afterBody(before, buildAnswer(parts), atMs, floorPlan, wallMs);
}

/** A live state that the server's answer led to. */
export function liveSnapshot(parts: AnswerParts, atMs = 0): Snapshot {
  const connected = reduce(initialSnapshot, { type: 'connection-changed', connection: { phase: 'live' } });
  return afterAnswer(connected, parts, atMs);
}
