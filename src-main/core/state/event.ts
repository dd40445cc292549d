import type { Board } from '../model/board';
import type { Connection } from '../model/connection';
import type { Profile } from '../model/profile';
import type { RecentCourse } from '../model/recent-course';
import type { BoardState, Desk } from '../model/snapshot';
import type { Telling } from '../model/telling';
import type { Answer } from '../subscription/answer';

/** Everything that changes the state. */
export type StateEvent =
  /** Another user, or none: what was known of the one before is gone. */
  | { readonly type: 'profile-changed'; readonly profile: Profile | null }
  | { readonly type: 'connection-changed'; readonly connection: Connection }
  /** Another board is shown: tables that it does not share with the one before are gone. */
  | { readonly type: 'board-shown'; readonly board: BoardState }
  /** The board changed, or what this server can give of it has turned out. */
  | { readonly type: 'board-fitted'; readonly board: BoardState }
  /** Data came: at a monotonic instant, and at a wall-clock time for messages that do not say when they were sent. */
  | {
      readonly type: 'answer-received';
      readonly answer: Answer;
      /** The pace at which data is asked for: what is late is measured by it. */
      readonly intervalMs: number;
      readonly atMs: number;
      readonly wallMs: number;
    }
  | {
      readonly type: 'availability-heard';
      readonly service: string;
      readonly isAvailable: boolean | null;
      readonly atMs: number;
    }
  /** The machine slept, or its clock was set: ages are told anew. */
  | { readonly type: 'time-jumped' }
  | { readonly type: 'messages-read' }
  /** What became of telling urgent messages on the desktop, by their ids. */
  | { readonly type: 'tellings-noted'; readonly tellings: ReadonlyMap<string, Telling> }
  /** The course of the last minutes was drawn up anew. */
  | { readonly type: 'recent-drawn'; readonly recent: Readonly<Record<string, RecentCourse>> }
  | { readonly type: 'boards-changed'; readonly boards: readonly Board[] }
  | { readonly type: 'desk-changed'; readonly desk: Partial<Desk> };
