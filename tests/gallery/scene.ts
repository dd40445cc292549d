import type { WindowName } from '../../src-main/contract/bridge';
import type { CommandName } from '../../src-main/contract/commands';
import type { Failure } from '../../src-main/core/failure';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import type { Result } from '../../src-main/core/result';

/** What a person does in a window before the picture is taken: a key, or a click on what has this name. */
export type Step =
  | { readonly press: string }
  | { readonly click: RegExp; readonly role: 'button' | 'tab' | 'radio' | 'option' | 'link' | 'menuitem' };

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
}

/** A scene without its window, so that one state can be shown in several. */
export type State = Omit<Scene, 'window' | 'size'>;

/** The name of a scene, as in `popover-live`. */
export function nameOf({ window, state }: Scene): string {
  return `${window}-${state}`;
}
