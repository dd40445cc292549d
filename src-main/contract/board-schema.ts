import * as v from 'valibot';
import { readBoard } from '../core/boards/read-board';
import type { Board } from '../core/model/board';

/** A board that a window sends. The reader that also reads files decides what one is. */
export const board = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Board => {
    const read = readBoard(dataset.value);
    if (read.ok) return read.value;
    addIssue({ message: read.failure.message });
    return NEVER;
  }),
);
