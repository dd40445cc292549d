import type { IconName } from './icon-paths';

/** An entry of a menu. */
export interface MenuItem {
  readonly name: string;
  readonly icon?: IconName;
  /** Whether it is the chosen one, for an entry that is one of several. */
  readonly isChecked?: boolean;
  /** The keys that do the same. */
  readonly hotkey?: string;
  readonly onchoose: () => void;
}

/** What a menu lists: entries, and lines between groups of them. */
export type MenuEntry = MenuItem | 'separator';
