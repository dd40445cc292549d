import type { Frame } from './frame';
import type { SettingsSection } from './settings-sections';

/** Every feed: what main tells a window without being asked. */
export interface Feeds {
  /** The state: a snapshot when the window is shown, then patches. */
  'state.frames': Frame;
  /** Show the chat and this message: its notification was clicked. */
  'popover.reveal-message': { readonly messageId: string };
  /** Show the form for an account that is not the one at work. */
  'popover.ask-account': undefined;
  /** Turn to a section: something asked for it while the settings were open. */
  'settings.show-section': { readonly section: SettingsSection };
}

/** The name of a feed. */
export type FeedName = keyof Feeds;

/** The names at run time; the type makes sure that none is missing. */
export const feedNames = Object.keys({
  'state.frames': true,
  'popover.reveal-message': true,
  'popover.ask-account': true,
  'settings.show-section': true,
} satisfies Record<FeedName, true>) as readonly FeedName[];
