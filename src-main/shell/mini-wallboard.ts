import { BrowserWindow, nativeTheme, screen } from 'electron';
import { keepOnScreen, type Rectangle } from '../core/placement/keep-on-screen';
import { deskWords } from '../words/desk-words';
import { whenAtRest } from './when-at-rest';
import { windowOptions } from './window-options';

const USUAL_SIZE = { width: 460, height: 124 };
const LEAST_SIZE = { minWidth: 420, minHeight: 104 };

/** What the mini wallboard needs from outside. */
export interface MiniWallboardSetting {
  readonly url: string;
  readonly readPlace: () => Rectangle | null;
  readonly onCreated: (window: BrowserWindow) => void;
  readonly onShown: (isShown: boolean) => void;
  readonly onMoved: (place: Rectangle) => void;
}

/** The small window that stays above all others. It exists only while it is shown. */
export class MiniWallboard {
  #window: BrowserWindow | null = null;

  constructor(private readonly setting: MiniWallboardSetting) {}

  get isShown(): boolean {
    return this.#window !== null;
  }

  toggle(): void {
    if (this.isShown) this.hide();
    else this.show();
  }

  /** Shows it where it was, without taking the keyboard from the program she works in. */
  show(): void {
    if (this.#window !== null) return;
    const place = keepOnScreen(this.setting.readPlace(), USUAL_SIZE, workAreas());
    const window = new BrowserWindow({
      ...windowOptions(deskWords.miniWallboardTitle(), nativeTheme.shouldUseDarkColors),
      ...place,
      ...LEAST_SIZE,
      frame: false,
      skipTaskbar: true,
      maximizable: false,
      minimizable: false,
      fullscreenable: false,
    });
    this.#window = window;
    window.setMenu(null);
    this.setting.onCreated(window);
    whenAtRest(window, () => {
      const bounds = window.getBounds();
      const seen = keepOnScreen(bounds, bounds, workAreas());
      // Dragged half off the screen it could not be taken hold of any more.
      if (seen.x !== bounds.x || seen.y !== bounds.y) window.setPosition(seen.x, seen.y);
      this.setting.onMoved(seen);
    });
    window.once('closed', () => {
      if (this.#window === window) this.#forget();
    });
    window.once('ready-to-show', () => window.showInactive());
    window.once('show', () => stayAbove(window));
    this.setting.onShown(true);
    void window.loadURL(this.setting.url);
  }

  hide(): void {
    const window = this.#window;
    // Closing takes a moment, in which it counts as hidden already.
    this.#forget();
    window?.close();
  }

  #forget(): void {
    this.#window = null;
    this.setting.onShown(false);
  }
}

/** Where windows may lie, the primary display first. */
function workAreas(): [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary.workArea, ...others.map((display) => display.workArea)];
}

/** X11 forgets this of a window that is not shown yet. */
function stayAbove(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'floating');
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
}
