import { INTERVAL_CHOICE } from '../polling/interval-choice';

/** The languages that Perch speaks. */
export const LANGUAGES = ['en', 'de', 'ja'] as const;

/** How dense the mini wallboard is: one row, tiles that are read from two metres, or rows under each other. */
export const MINI_DENSITIES = ['strip', 'tiles', 'list'] as const;

/** What the mini wallboard can turn to. */
export const MINI_PAGES = ['figures', 'queues', 'agents'] as const;

/** The one number that the tray can show. */
export const TRAY_NUMBERS = ['waiting', 'longest-wait', 'service-level', 'ready', 'none'] as const;

/** What the list of agents can be grouped by. */
export const AGENT_GROUPS = ['state', 'team', 'none'] as const;

/** What the list of agents can be sorted by, within its groups. */
export const AGENT_SORTS = ['time', 'name', 'state', 'talk'] as const;

/** The least opacity at which the mini wallboard can still be read. */
export const LEAST_OPACITY = 0.4;

/** Between these a page of the mini wallboard may stay, in seconds; 0 is for ever. */
export const PAGE_SECONDS = { least: 5, most: 120 } as const;

/** How she wants the mini wallboard. */
export interface MiniPreferences {
  readonly density: (typeof MINI_DENSITIES)[number];
  /** From `LEAST_OPACITY` to 1. */
  readonly opacity: number;
  /** Clicks go through it to what lies under it. */
  readonly isLocked: boolean;
  /** How long a page stays; 0 does not turn pages. */
  readonly secondsPerPage: number;
  /** In which order pages come; never empty. */
  readonly pages: readonly (typeof MINI_PAGES)[number][];
}

/** How she wants the list of agents. */
export interface AgentListPreferences {
  readonly group: (typeof AGENT_GROUPS)[number];
  readonly sort: (typeof AGENT_SORTS)[number];
  /** By itself the longest time comes first, and A before Z. */
  readonly isReversed: boolean;
}

/** What a person has chosen for herself, whatever the account. */
export interface Preferences {
  /** The time between two polls. */
  readonly intervalSeconds: number;
  readonly language: 'system' | (typeof LANGUAGES)[number];
  readonly theme: 'system' | 'light' | 'dark';
  /** Names become aliases and messages are hidden, for when others can see the screen. */
  readonly isPrivate: boolean;
  /** Keys that switch that whatever program she works in. */
  readonly hasGlobalPrivacyKey: boolean;
  readonly trayNumber: (typeof TRAY_NUMBERS)[number];
  readonly opensAtLogin: boolean;
  readonly mini: MiniPreferences;
  readonly agentList: AgentListPreferences;
}

/** What she has before she chose anything. */
export const usualPreferences: Preferences = {
  intervalSeconds: INTERVAL_CHOICE.usual,
  language: 'system',
  theme: 'system',
  isPrivate: false,
  hasGlobalPrivacyKey: false,
  trayNumber: 'waiting',
  opensAtLogin: false,
  mini: { density: 'tiles', opacity: 1, isLocked: false, secondsPerPage: 0, pages: ['figures'] },
  agentList: { group: 'state', sort: 'time', isReversed: false },
};
