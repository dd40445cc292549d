import type { IconName } from './icon-paths';

/** An entry of a menu. */
export interface MenuItem {
  readonly name: string;
  readonly icon: IconName;
  /** The keys that do the same. */
  readonly hotkey?: string;
  readonly onchoose: () => void;
}
