import type { Failure } from '../failure';
import type { Agent } from './agent';
import type { Attention } from './attention';
import type { Board } from './board';
import type { ChatMessage } from './chat-message';
import type { Connection } from './connection';
import type { Freshness } from './freshness';
import type { KnownProfile } from './known-profile';
import type { Preferences } from './preferences';
import type { Profile } from './profile';
import type { Queue } from './queue';
import type { Readings } from './reading';
import type { RecentCourse } from './recent-course';

/** Everything a window may draw. Rows keep the order in which they were first seen: sorting is the window's. */
export interface Snapshot {
  readonly connection: Connection;
  readonly profile: Profile | null;
  readonly board: BoardState;
  readonly freshness: Freshness;
  readonly totals: Readings;
  readonly totalsAttention: TotalsAttention;
  readonly queues: readonly Queue[];
  readonly agents: readonly Agent[];
  /** By the id of a grid: tables of chosen rows, in the server's order. Tables of the whole floor are not among them. */
  readonly tables: Readonly<Record<string, readonly TableRow[]>>;
  readonly availability: Readonly<Record<string, Availability>>;
  readonly messages: readonly ChatMessage[];
  readonly desk: Desk;
  /** Her own boards, in her order; the one that Perch starts with is not among them. */
  readonly boards: readonly Board[];
  /** The course of the last minutes by the keys of totals; those of which little is known are not in it. */
  readonly recent: Readonly<Record<string, RecentCourse>>;
}

/** The board that is shown, and what of it this server cannot give. */
export interface BoardState {
  /** Null for the board that Perch starts with. */
  readonly id: string | null;
  /** Null for the board that Perch starts with. */
  readonly name: string | null;
  /** The ids of widgets with the tables that answer them; the others are answered by the floor. */
  readonly tableOfWidget: readonly (readonly [widgetId: string, tableId: string])[];
  /** Statistics that the server refused, by their protocol names; also of a board that is being edited. */
  readonly refused: readonly string[];
  /** Ids of tables and keys of totals that this server cannot narrow as wanted; also of a board that is being edited. */
  readonly leftOut: readonly string[];
  /** By the id of a part with news: the text that it looks for in messages. */
  readonly sought: Readonly<Record<string, string>>;
  /** What of both concerns the board that is shown. */
  readonly gaps: BoardGaps;
}

/** What of a board a server cannot give. */
export type BoardGaps = Pick<BoardState, 'refused' | 'leftOut'>;

/** A row of a table: the login id of an agent or the name of a service, and its readings. */
export interface TableRow {
  readonly id: string;
  readonly readings: Readings;
}

/** Whether somebody was ready for a service when that was last asked. */
interface Availability {
  /** Null where the server does not tell. */
  readonly isAvailable: boolean | null;
  /** Monotonic milliseconds. */
  readonly atMs: number;
}

/** What about the whole floor wants to be looked at. */
export interface TotalsAttention {
  /** The worst of all queues: a crowd that waits is as pressing as the one who waits longest. */
  readonly waiting: Attention;
  readonly serviceLevel: Attention;
  /** The share, 0 to 1, that the service level is held against: the queues' targets weighted by their calls. */
  readonly serviceLevelTarget: number | null;
}

/** What the windows share beside the data. */
export interface Desk {
  readonly isMiniWallboardShown: boolean;
  /** False where no panel can show a tray icon: the popover is then an ordinary window and says why. */
  readonly hasTray: boolean;
  /** False where the desktop lets no window stay above all others, wherever it wants (Wayland). */
  readonly canStayAbove: boolean;
  /**
   * How the mini wallboard becomes translucent: the system fades its window, or its page draws itself so on a
   * transparent one (Linux); not at all where the desktop has no compositor.
   */
  readonly fading: 'window' | 'page' | 'none';
  /** Something that did not work but stops nothing, e.g. a secret that could not be kept. */
  readonly warning: Failure | null;
  /** The accounts that have signed in before, the latest first. */
  readonly profiles: readonly KnownProfile[];
  readonly preferences: Preferences;
  readonly abilities: DeskAbilities;
}

/** What this desktop can do, as far as a choice of hers depends on it. */
export interface DeskAbilities {
  /** Perch can be opened when she logs in. */
  readonly canOpenAtLogin: boolean;
  /** Windows can be left out of pictures and recordings of the screen. */
  readonly canHideFromCapture: boolean;
  /** Whether the keys for privacy mode work in every program: switched off, working, or held by another program. */
  readonly globalPrivacyKey: 'off' | 'working' | 'taken';
}
