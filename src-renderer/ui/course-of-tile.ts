import type { RecentCourse } from '#contract/snapshot';
import type { DeltaWords } from '../format/delta-words';

/** What a tile shows of its last quarter of an hour. */
export interface CourseOfTile {
  /** Undefined while little is known. */
  readonly recent: RecentCourse | undefined;
  /** How it changed over that time; null while nothing can be said. */
  readonly delta: DeltaWords | null;
  /** Which direction is good news; null where that depends. */
  readonly betterWhen: 'lower' | 'higher' | null;
}
