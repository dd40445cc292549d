import { BrowserWindow, nativeTheme } from 'electron';
import { windowOptions } from './window-options';

/** What an ordinary window of Perch needs from outside. */
export interface ToolWindowSetting {
  readonly url: string;
  readonly title: () => string;
  readonly size: { readonly width: number; readonly height: number };
  readonly leastSize: { readonly minWidth: number; readonly minHeight: number };
  readonly onCreated: (window: BrowserWindow) => void;
  readonly onShown: (isShown: boolean) => void;
}

/** A window with a frame like any other program's, for work of some minutes. It exists only while it is open. */
export class ToolWindow {
  #window: BrowserWindow | null = null;

  constructor(private readonly setting: ToolWindowSetting) {}

  /**
   * Opens it, or brings it to the front.
   *
   * @param place what of its page a new one shows first.
   */
  open(place = ''): void {
    if (this.#window === null) this.#create(place);
    else {
      this.#window.show();
      this.#window.focus();
    }
  }

  close(): void {
    this.#window?.close();
  }

  #create(place: string): void {
    const window = new BrowserWindow({
      ...windowOptions(this.setting.title(), nativeTheme.shouldUseDarkColors),
      ...this.setting.size,
      ...this.setting.leastSize,
      fullscreenable: false,
    });
    this.#window = window;
    window.setMenu(null);
    this.setting.onCreated(window);
    // Without a menu nothing else closes it by key.
    window.webContents.on('before-input-event', (_event, { type, key, control, meta }) => {
      if (type === 'keyDown' && (control || meta) && key.toLowerCase() === 'w') window.close();
    });
    window.once('ready-to-show', () => {
      window.show();
      window.focus();
    });
    window.once('closed', () => {
      this.#window = null;
      this.setting.onShown(false);
    });
    this.setting.onShown(true);
    void window.loadURL(place === '' ? this.setting.url : `${this.setting.url}#${place}`);
  }
}
