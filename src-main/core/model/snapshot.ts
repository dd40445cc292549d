import type { Failure } from '../failure';
import type { Agent } from './agent';
import type { Attention } from './attention';
import type { ChatMessage } from './chat-message';
import type { Connection } from './connection';
import type { Freshness } from './freshness';
import type { KnownProfile } from './known-profile';
import type { Profile } from './profile';
import type { Queue } from './queue';
import type { Readings } from './reading';

/** Everything a window may draw. Rows keep the order in which they were first seen: sorting is the window's. */
export interface Snapshot {
  readonly connection: Connection;
  readonly profile: Profile | null;
  /** Null for the board that Perch starts with. */
  readonly boardName: string | null;
  readonly freshness: Freshness;
  readonly totals: Readings;
  readonly totalsAttention: TotalsAttention;
  readonly queues: readonly Queue[];
  readonly agents: readonly Agent[];
  readonly messages: readonly ChatMessage[];
  readonly desk: Desk;
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
  /** Something that did not work but stops nothing, e.g. a secret that could not be kept. */
  readonly warning: Failure | null;
  /** The accounts that have signed in before, the latest first. */
  readonly profiles: readonly KnownProfile[];
  /** How often a person wants to be brought up to date. */
  readonly intervalSeconds: number;
}
