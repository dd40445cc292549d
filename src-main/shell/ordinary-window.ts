import { BrowserWindow, nativeTheme, type Menu, type Tray } from 'electron';
import type { FloorWindow, FloorWindowSetting } from './floor-window';
import { LEAST_SIZE, USUAL_SIZE } from './floor-window';
import { whenAtRest } from './when-at-rest';
import { windowOptions } from './window-options';

/** The floor in a window like any other, for desktops whose panel cannot show a tray icon. Closing it quits Perch. */
export class OrdinaryWindow implements FloorWindow {
  readonly #window: BrowserWindow;

  constructor(
    private readonly tray: Tray,
    setting: FloorWindowSetting,
    onClosed: () => void,
  ) {
    const window = new BrowserWindow({
      ...windowOptions(setting.title, nativeTheme.shouldUseDarkColors),
      ...USUAL_SIZE,
      ...LEAST_SIZE,
      ...setting.size,
    });
    this.#window = window;
    window.setMenu(null);
    setting.onCreated(window);
    window.on('show', () => setting.onShown(true));
    window.on('hide', () => setting.onShown(false));
    window.once('closed', onClosed);
    whenAtRest(window, () => {
      const [width = USUAL_SIZE.width, height = USUAL_SIZE.height] = window.getSize();
      setting.onResized({ width, height });
    });
    void window.loadURL(setting.url);
  }

  open(): Promise<void> {
    if (!this.#window.isDestroyed()) {
      this.#window.show();
      this.#window.focus();
    }
    return Promise.resolve();
  }

  /** It stays: without a tray icon nothing would bring it back. */
  hide(): void {}

  setKept(): void {
    // It always does.
  }

  setMenu(menu: Menu): void {
    this.tray.setContextMenu(menu);
  }
}
