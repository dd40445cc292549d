import type { IconName } from './icon-paths';

/** An entry of a menu. */
export interface MenuItem {
  readonly name: string;
  readonly icon?: IconName;
  /** Whether it is chosen, for an entry that is one of several, or a switch. */
  readonly isChecked?: boolean;
  /** It is on or off by itself, not one of several. */
  readonly isSwitch?: boolean;
  /** The keys that do the same. */
  readonly hotkey?: string;
  readonly onchoose: () => void;
}

/** Entries that belong together. */
export interface MenuSection {
  /** What stands above them; a line parts those without from what is before them. */
  readonly name?: string;
  readonly items: readonly MenuItem[];
}
