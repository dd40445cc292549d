import type { Book } from './book';

/** So many steps can be taken back. */
const MOST_STEPS = 200;

/** A book, how it was before each edit of this session, and what was taken back. */
export interface Timeline {
  readonly past: readonly Book[];
  readonly present: Book;
  readonly future: readonly Book[];
  /** What the last edit was about: more of the same is one step with it. Null where nothing joins it. */
  readonly about: string | null;
}

/** A book that nothing was done to yet. */
export function begin(book: Book): Timeline {
  return { past: [], present: book, future: [], about: null };
}

/** After an edit. Edits about the same, such as letters of one name, are one step. */
export function did(timeline: Timeline, book: Book, about: string | null): Timeline {
  const joins = about !== null && about === timeline.about;
  const past = joins ? timeline.past : [...timeline.past, timeline.present].slice(-MOST_STEPS);
  return { past, present: book, future: [], about };
}

/** She looks at something else, which is no step, and ends the edit under way. */
export function turned(timeline: Timeline, place: Partial<Pick<Book, 'openId' | 'partId'>>): Timeline {
  return { ...timeline, present: { ...timeline.present, ...place }, about: null };
}

/** One step back; the same where there is none. */
export function undone(timeline: Timeline): Timeline {
  const before = timeline.past.at(-1);
  if (before === undefined) return timeline;
  const { past, present, future } = timeline;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: null };
}

/** One step that was taken back is done again; the same where there is none. */
export function redone(timeline: Timeline): Timeline {
  const [next, ...future] = timeline.future;
  if (next === undefined) return timeline;
  return { past: [...timeline.past, timeline.present], present: next, future, about: null };
}
