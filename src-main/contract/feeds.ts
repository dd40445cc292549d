import type { Frame } from './frame';

/** Every feed: what main tells a window without being asked. */
export interface Feeds {
  /** The state: a snapshot when the window is shown, then patches. */
  'state.frames': Frame;
  /** Show the chat and this message: its notification was clicked. */
  'popover.reveal-message': { readonly messageId: string };
}

/** The name of a feed. */
export type FeedName = keyof Feeds;

/** The names at run time; the type makes sure that none is missing. */
export const feedNames = Object.keys({
  'state.frames': true,
  'popover.reveal-message': true,
} satisfies Record<FeedName, true>) as readonly FeedName[];
