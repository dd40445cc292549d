import type { MenuItemConstructorOptions } from 'electron';
import { MINI_DENSITIES, MINI_PAGES, type MiniPreferences } from '../core/model/preferences';
import type { Desk } from '../core/model/snapshot';
import { miniWords } from '../words/mini-words';

const OPACITIES = [1, 0.85, 0.7, 0.55, 0.4];
const SECONDS_PER_PAGE = [0, 10, 20, 30, 60];

/** What the entries show: what she chose, and what her desktop can do. */
export type MiniMenuView = Pick<Desk, 'canStayAbove' | 'fading'> & { readonly mini: MiniPreferences };

/** Changes what she wants of the mini wallboard. */
export type ChangeMini = (change: Partial<MiniPreferences>) => void;

/** The entries by which the mini wallboard is made as she wants it: in its own menu and in the tray's. */
export function miniMenu(view: MiniMenuView, change: ChangeMini): MenuItemConstructorOptions[] {
  const { mini } = view;
  return [
    ...MINI_DENSITIES.map((density): MenuItemConstructorOptions => ({
      label: miniWords.density(density),
      type: 'radio',
      checked: mini.density === density,
      click: () => change({ density }),
    })),
    { type: 'separator' },
    { label: miniWords.pages(), submenu: pagesMenu(mini, change) },
    view.fading === 'none'
      ? { label: miniWords.noFading(), enabled: false }
      : { label: miniWords.opacity(), submenu: opacityMenu(mini, change) },
    {
      label: miniWords.lock(),
      type: 'checkbox',
      checked: mini.isLocked,
      click: () => change({ isLocked: !mini.isLocked }),
    },
    ...(view.canStayAbove ? [] : [{ label: miniWords.notAbove(), enabled: false }]),
  ];
}

function pagesMenu(mini: MiniPreferences, change: ChangeMini): MenuItemConstructorOptions[] {
  return [
    ...MINI_PAGES.map((page): MenuItemConstructorOptions => {
      const isShown = mini.pages.includes(page);
      const others = mini.pages.filter((other) => other !== page);
      return {
        label: miniWords.page(page),
        type: 'checkbox',
        checked: isShown,
        // The last one stays: something must be shown.
        enabled: !isShown || others.length > 0,
        click: () =>
          change({
            pages: isShown ? others : MINI_PAGES.filter((one) => one === page || others.includes(one)),
          }),
      };
    }),
    { type: 'separator' },
    ...withChosen(SECONDS_PER_PAGE, mini.secondsPerPage).map(
      (secondsPerPage): MenuItemConstructorOptions => ({
        label: miniWords.turning(secondsPerPage),
        type: 'radio',
        checked: mini.secondsPerPage === secondsPerPage,
        click: () => change({ secondsPerPage }),
      }),
    ),
  ];
}

function opacityMenu(mini: MiniPreferences, change: ChangeMini): MenuItemConstructorOptions[] {
  const offered = withChosen(OPACITIES, mini.opacity).reverse();
  return offered.map((opacity): MenuItemConstructorOptions => ({
    label: miniWords.percent(opacity),
    type: 'radio',
    checked: mini.opacity === opacity,
    click: () => change({ opacity }),
  }));
}

/** What is offered, and what she chose elsewhere, in order. */
function withChosen(offered: readonly number[], chosen: number): number[] {
  return [...new Set([...offered, chosen])].sort((a, b) => a - b);
}
