import type { WindowName } from '../../src-main/contract/bridge';
import type { CommandName } from '../../src-main/contract/commands';
import type { Failure } from '../../src-main/core/failure';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import type { Result } from '../../src-main/core/result';

/**
 * What a person does in a window before the picture is taken: a key, a text into what has the keyboard, a choice in a
 * field, or a click on the first that is drawn of what a selector finds, and has a text where one is given. Never by
 * words of the window: it speaks three languages.
 */
export type Step =
  | { readonly press: string; readonly withControl?: true }
  | { readonly type: string }
  | { readonly choose: string; readonly from: string }
  | { readonly click: string; readonly saying?: string };

/** A window in a state: what main has told it, and what was done in it since. */
export interface Scene {
  readonly window: WindowName;
  /** Unique for its window; part of the picture's name. */
  readonly state: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly snapshot: Snapshot;
  /** Main's monotonic clock, which stands still. */
  readonly nowMs: number;
  readonly answers?: Partial<Record<CommandName, (input: unknown) => Result<unknown, Failure>>>;
  readonly steps?: readonly Step[];
  /** What the page's address says after its #: the section of the settings. */
  readonly hash?: string;
}

/** A scene without its window, so that one state can be shown in several. */
export type State = Omit<Scene, 'window' | 'size'>;

/** The name of a scene, as in `popover-live`. */
export function nameOf({ window, state }: Scene): string {
  return `${window}-${state}`;
}
