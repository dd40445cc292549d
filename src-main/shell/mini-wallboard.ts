import { BrowserWindow, Menu, nativeTheme, type MenuItemConstructorOptions } from 'electron';
import type { CommandInput } from '../contract/commands';
import type { MiniPreferences } from '../core/model/preferences';
import type { Desk } from '../core/model/snapshot';
import { chooseMiniPlace } from '../core/placement/choose-mini-place';
import type { Rectangle } from '../core/placement/keep-on-screen';
import { keepOnScreen } from '../core/placement/keep-on-screen';
import { withPlace, type MiniDensity, type MiniPlaces } from '../core/placement/mini-places';
import { MINI_SIZES } from '../core/placement/mini-sizes';
import { snapToEdges } from '../core/placement/snap-to-edges';
import { deskWords } from '../words/desk-words';
import { displaySet, whenDisplaysChange, workAreas } from './displays';
import { stayAbove } from './stay-above';
import { whenAtRest } from './when-at-rest';
import { WindowDrag } from './window-drag';
import { windowOptions } from './window-options';

/**
 * A window manager that moves the window may do so for her, or because a display went. Electron tells of displays after
 * the move, on macOS half a second after it; what is still there this long after it is hers.
 */
const HERS_MS = 2000;

/** What the mini wallboard needs from outside. */
export interface MiniWallboardSetting {
  readonly url: string;
  readonly fading: Desk['fading'];
  readonly readPlaces: () => MiniPlaces;
  readonly onCreated: (window: BrowserWindow) => void;
  readonly onShown: (isShown: boolean) => void;
  readonly onMoved: (places: MiniPlaces) => void;
}

/** The window while it is there, and how it was last made. */
interface Shown {
  readonly window: BrowserWindow;
  readonly drag: WindowDrag;
  density: MiniDensity;
  /** Where we last put it, or she left it. */
  place: Rectangle;
  /** The window manager moved it there: it is not known yet whether for her. */
  isUnexplained: boolean;
}

/** The small window that stays above all others. It exists only while it is shown. */
export class MiniWallboard {
  #shown: Shown | null = null;

  constructor(
    private readonly setting: MiniWallboardSetting,
    private chosen: MiniPreferences,
  ) {}

  get isShown(): boolean {
    return this.#shown !== null;
  }

  toggle(): void {
    if (this.isShown) this.hide();
    else this.show();
  }

  /** Shows it where it was, without taking the keyboard from the program she works in. */
  show(): void {
    if (this.#shown !== null) return;
    const { density } = this.chosen;
    const place = this.#choosePlace(density, null);
    const isTransparent = this.setting.fading === 'page';
    const window = new BrowserWindow({
      ...windowOptions(deskWords.miniWallboardTitle(), nativeTheme.shouldUseDarkColors),
      ...place,
      ...(isTransparent ? { transparent: true, backgroundColor: '#00000000' } : {}),
      frame: false,
      skipTaskbar: true,
      maximizable: false,
      minimizable: false,
      fullscreenable: false,
    });
    const shown: Shown = { window, drag: new WindowDrag(window), density, place, isUnexplained: false };
    this.#shown = shown;
    window.setMenu(null);
    this.#dress(shown);
    this.setting.onCreated(window);
    whenAtRest(window, () => this.#settle(shown));
    whenAtRest(window, () => this.#believe(shown), HERS_MS);
    const stopWatching = whenDisplaysChange(() => this.#put(shown, this.#choosePlace(shown.density, shown)));
    window.once('closed', () => {
      stopWatching();
      if (this.#shown === shown) this.#forget(shown);
    });
    window.once('ready-to-show', () => window.showInactive());
    window.once('show', () => {
      // X11 forgets both of a window that is not shown yet.
      stayAbove(window);
      this.#dress(shown);
    });
    this.setting.onShown(true);
    void window.loadURL(this.setting.url);
  }

  hide(): void {
    const shown = this.#shown;
    if (shown === null) return;
    // Closing takes a moment, in which it counts as hidden already.
    this.#forget(shown);
    shown.window.close();
  }

  /** Makes it as she wants it, at once. */
  apply(chosen: MiniPreferences): void {
    if (chosen === this.chosen) return;
    this.chosen = chosen;
    const shown = this.#shown;
    if (shown === null) return;
    const isOther = chosen.density !== shown.density;
    // Also where it was never moved, it comes back to when she turns back.
    if (isOther) this.#remember(shown);
    const place = isOther ? this.#choosePlace(chosen.density, shown) : null;
    shown.density = chosen.density;
    this.#dress(shown);
    if (place !== null) this.#put(shown, place);
  }

  /** Takes hold of it, moves it with the pointer, lets it go. */
  drag(step: CommandInput<'mini-wallboard.drag'>): void {
    if (this.#shown === null) return;
    const { drag } = this.#shown;
    if (step.phase === 'grab') drag.grab(step);
    else if (step.phase === 'move') this.#shown.place = drag.follow(step.isFree) ?? this.#shown.place;
    else if (drag.drop()) this.#remember(this.#shown);
  }

  /** Moves it by the keyboard: by so many pixels, and never off the display. */
  moveBy(by: { readonly x: number; readonly y: number }): void {
    if (this.#shown === null) return;
    const { place } = this.#shown;
    const wanted = { ...place, x: place.x + by.x, y: place.y + by.y };
    this.#put(this.#shown, keepOnScreen(wanted, wanted, workAreas()));
    this.#remember(this.#shown);
  }

  /** Opens a menu at a point in it. */
  openMenu(entries: MenuItemConstructorOptions[], point: { readonly x: number; readonly y: number }): void {
    if (this.#shown === null) return;
    const { window } = this.#shown;
    Menu.buildFromTemplate(entries).popup({ window, x: Math.round(point.x), y: Math.round(point.y) });
  }

  #choosePlace(density: MiniDensity, now: Shown | null): Rectangle {
    return chooseMiniPlace({
      places: this.setting.readPlaces(),
      displaySet: displaySet(),
      workAreas: workAreas(),
      density,
      now: now === null ? null : { bounds: now.place, density: now.density },
    });
  }

  #put(shown: Shown, place: Rectangle): void {
    shown.place = place;
    shown.isUnexplained = false;
    shown.window.setBounds(place);
  }

  /** Gives the window what it has beside its place. */
  #dress({ window, density }: Shown): void {
    const { width, height } = MINI_SIZES[density].least;
    window.setMinimumSize(width, height);
    if (this.setting.fading === 'window') window.setOpacity(this.chosen.opacity);
    window.setIgnoreMouseEvents(this.chosen.isLocked, { forward: true });
  }

  /** It lies still: what the window manager moved is drawn to edges too. */
  #settle(shown: Shown): void {
    const bounds = shown.window.getBounds();
    if (isSame(bounds, shown.place)) return;
    const place = snapToEdges(bounds, workAreas());
    shown.place = place;
    shown.isUnexplained = true;
    if (!isSame(bounds, place)) shown.window.setBounds(place);
  }

  /** No display came or went: it was she who moved it, by the window manager. */
  #believe(shown: Shown): void {
    if (shown.isUnexplained) this.#remember(shown);
  }

  #remember(shown: Shown): void {
    const { density, place } = shown;
    shown.isUnexplained = false;
    this.setting.onMoved(withPlace(this.setting.readPlaces(), displaySet(), density, place));
  }

  #forget(shown: Shown): void {
    this.#believe(shown);
    this.#shown = null;
    this.setting.onShown(false);
  }
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
