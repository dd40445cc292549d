import type { Failure } from '../core/failure';
import type { Result } from '../core/result';
import type { CommandInput, CommandName, CommandOutput } from './commands';
import type { FeedName, Feeds } from './feeds';

/** The name of a window. */
export type WindowName = 'popover' | 'mini-wallboard' | 'board-editor' | 'settings';

/** What the preload script gives a window: the only way out of it. */
export interface Bridge {
  /** Asks main. A failure that is expected is an answer; the promise rejects only on a bug. */
  command<Name extends CommandName>(
    name: Name,
    ...input: CommandInput<Name> extends undefined ? [] : [CommandInput<Name>]
  ): Promise<Result<CommandOutput<Name>, Failure>>;
  /** Listens to main; call what it returns to stop. */
  listen<Name extends FeedName>(name: Name, hear: (told: Feeds[Name]) => void): () => void;
}

/** The property of `window` that holds the bridge. */
export const BRIDGE_KEY = 'perch';

/** The channel that carries every command; the command's name is its first argument. */
export const COMMAND_CHANNEL = 'perch:command';

/** The channel of a feed. */
export function feedChannel(name: FeedName): string {
  return `perch:feed:${name}`;
}
