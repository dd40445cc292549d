import type { BrowserWindow, IpcMainInvokeEvent, WebContents } from 'electron';
import type { WindowName } from '../contract/bridge';
import { feedChannel } from '../contract/bridge';
import type { FeedName, Feeds } from '../contract/feeds';
import type { WindowPages } from './app-protocol';

/** The windows by name: who may ask, and whom to tell. */
export class WindowRegistry {
  readonly #windows = new Map<WindowName, BrowserWindow>();

  constructor(private readonly pages: WindowPages) {}

  /** Makes a window known under its name until it is closed. */
  add(name: WindowName, window: BrowserWindow): void {
    this.#windows.set(name, window);
    // The title is in the language of the desktop; the page has one for itself.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('closed', () => {
      if (this.#windows.get(name) === window) this.#windows.delete(name);
    });
  }

  /** The window that asks; null unless it is one of ours, asking from its main frame and from our own page. */
  senderOf(event: IpcMainInvokeEvent): WindowName | null {
    const frame = event.senderFrame;
    if (frame === null || frame !== event.sender.mainFrame || !this.pages.isOurs(frame.url)) return null;
    return this.#nameOf(event.sender);
  }

  /** Tells a window something, if it is there. */
  tell<Name extends FeedName>(name: WindowName, feed: Name, told: Feeds[Name]): void {
    const window = this.#windows.get(name);
    if (window !== undefined && !window.isDestroyed()) window.webContents.send(feedChannel(feed), told);
  }

  #nameOf(contents: WebContents): WindowName | null {
    for (const [name, window] of this.#windows) {
      if (!window.isDestroyed() && window.webContents === contents) return name;
    }
    return null;
  }
}
