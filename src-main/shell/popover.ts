import { app, nativeTheme, type BrowserWindow, type Menu, type Tray } from 'electron';
import { Menubar } from 'electron-menubar';
import { deskWords } from '../words/desk-words';
import { whenAtRest } from './when-at-rest';
import { windowOptions } from './window-options';

const USUAL_SIZE = { width: 400, height: 640 };
const LEAST_SIZE = { minWidth: 340, minHeight: 420 };

/** What the popover needs from outside. */
export interface PopoverSetting {
  readonly url: string;
  readonly tray: Tray;
  /** Where no panel can show a tray icon, it is an ordinary window. */
  readonly hasTray: boolean;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly onCreated: (window: BrowserWindow) => void;
  readonly onShown: (isShown: boolean) => void;
  readonly onResized: (size: { width: number; height: number }) => void;
  /** The ordinary window was closed: nothing is left to reach Perch by. */
  readonly onClosedWithoutTray: () => void;
}

/** The window beside the tray icon. */
export class Popover {
  readonly #menubar: Menubar;
  readonly #isReady: Promise<void>;

  constructor(private readonly setting: PopoverSetting) {
    const { hasTray } = setting;
    this.#menubar = new Menubar(app, {
      // The page is loaded once the window is known: it asks at once, and strangers get no answer.
      index: false,
      tray: setting.tray,
      tooltip: '',
      preloadWindow: true,
      hideOnClose: hasTray,
      hideOnBlur: hasTray,
      showDockIcon: false,
      ...(hasTray ? {} : { windowPosition: 'center' as const }),
      browserWindow: {
        ...windowOptions(deskWords.popoverTitle(), nativeTheme.shouldUseDarkColors),
        ...USUAL_SIZE,
        ...LEAST_SIZE,
        ...setting.size,
        frame: !hasTray,
        skipTaskbar: hasTray,
        resizable: true,
        fullscreenable: false,
      },
    });
    this.#isReady = new Promise((resolve) => this.#menubar.once('ready', () => resolve()));
    this.#menubar.on('after-create-window', () => this.#adopt());
    this.#menubar.on('after-show', () => setting.onShown(true));
    this.#menubar.on('after-hide', () => setting.onShown(false));
  }

  /** Shows it, or brings it to the front. */
  async open(): Promise<void> {
    await this.#isReady;
    await this.#menubar.showWindow();
    this.#menubar.window?.focus();
  }

  hide(): void {
    this.#menubar.hideWindow();
  }

  /** Gives the tray another menu. */
  setMenu(menu: Menu): void {
    this.#menubar.setContextMenu(menu);
  }

  #adopt(): void {
    const window = this.#menubar.window;
    if (window === undefined) return;
    window.setMenu(null);
    whenAtRest(window, () => {
      const [width = USUAL_SIZE.width, height = USUAL_SIZE.height] = window.getSize();
      this.setting.onResized({ width, height });
    });
    if (!this.setting.hasTray) window.once('closed', this.setting.onClosedWithoutTray);
    this.setting.onCreated(window);
    void window.loadURL(this.setting.url);
  }
}
