import type { MiniPreferences } from '../core/model/preferences';
import * as m from './messages/compiled/messages';
import { getLocale } from './messages/compiled/runtime';

const densities: Readonly<Record<MiniPreferences['density'], () => string>> = {
  strip: () => m.menu_mini_strip(),
  tiles: () => m.menu_mini_tiles(),
  list: () => m.menu_mini_list(),
};

const pages: Readonly<Record<MiniPreferences['pages'][number], () => string>> = {
  figures: () => m.menu_mini_figures(),
  queues: () => m.menu_mini_queues(),
  agents: () => m.menu_mini_agents(),
};

/** The labels of the mini wallboard's menu. */
export const miniWords = {
  show: () => m.menu_mini_show(),
  open: () => m.menu_mini_open(),
  close: () => m.menu_mini_close(),
  lock: () => m.menu_mini_lock(),
  pages: () => m.menu_mini_pages(),
  opacity: () => m.menu_mini_opacity(),
  noFading: () => m.menu_mini_no_fading(),
  notAbove: () => m.menu_mini_not_above(),
  density: (density: MiniPreferences['density']) => densities[density](),
  page: (page: MiniPreferences['pages'][number]) => pages[page](),
  turning: (seconds: number) =>
    seconds === 0 ? m.menu_mini_never() : m.menu_mini_every({ seconds: String(seconds) }),
  /** @param share from 0 to 1 */
  percent: (share: number) =>
    new Intl.NumberFormat(getLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share),
};
