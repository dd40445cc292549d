import { app, nativeTheme, type Menu, type Tray } from 'electron';
import { Menubar } from 'electron-menubar';
import { LEAST_SIZE, USUAL_SIZE, type FloorWindow, type FloorWindowSetting } from './floor-window';
import { whenAtRest } from './when-at-rest';
import { windowOptions } from './window-options';

/** The floor in a frameless window beside the tray icon, which goes when she turns to something else. */
export class Popover implements FloorWindow {
  readonly #menubar: Menubar;
  readonly #isReady: Promise<void>;

  constructor(
    tray: Tray,
    private readonly setting: FloorWindowSetting,
  ) {
    this.#menubar = new Menubar(app, {
      // The page is loaded once the window is known: it asks at once, and strangers get no answer.
      index: false,
      tray,
      tooltip: '',
      preloadWindow: true,
      hideOnClose: true,
      showDockIcon: false,
      browserWindow: {
        ...windowOptions(setting.title, nativeTheme.shouldUseDarkColors),
        ...USUAL_SIZE,
        ...LEAST_SIZE,
        ...setting.size,
        frame: false,
        skipTaskbar: true,
        resizable: true,
        fullscreenable: false,
      },
    });
    this.#isReady = new Promise((resolve) => this.#menubar.once('ready', () => resolve()));
    this.#menubar.on('after-create-window', () => this.#adopt());
    this.#menubar.on('after-show', () => setting.onShown(true));
    this.#menubar.on('after-hide', () => setting.onShown(false));
  }

  async open(): Promise<void> {
    await this.#isReady;
    await this.#menubar.showWindow();
    this.#menubar.window?.focus();
  }

  hide(): void {
    this.#menubar.hideWindow();
  }

  setKept(isKept: boolean): void {
    this.#menubar.setOption('hideOnBlur', !isKept);
  }

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
    this.setting.onCreated(window);
    void window.loadURL(this.setting.url);
  }
}
