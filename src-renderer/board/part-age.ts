import type { AnswerPart, Snapshot } from '#contract/snapshot';
import { ageWords } from '../format/age-words';
import * as m from '../messages/compiled/messages';

/** How old a part is that the last answer lacked; "" where it had it. */
export function partAge({ freshness }: Snapshot, part: AnswerPart, nowMs: number): string {
  const sinceMs = freshness.missingSinceMs[part];
  return sinceMs === undefined ? '' : m.bp_old({ age: ageWords(nowMs - sinceMs) });
}
