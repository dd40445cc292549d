import type { BrowserWindow, IpcMainInvokeEvent, WebContents } from 'electron';
import type { WindowName } from '../contract/bridge';
import { feedChannel } from '../contract/bridge';
import type { FeedName, Feeds } from '../contract/feeds';
import type { WindowPages } from './app-protocol';

type Visit = (name: WindowName, window: BrowserWindow) => void;

/** The windows by name: who may ask, and whom to tell. */
export class WindowRegistry {
  readonly #windows = new Map<WindowName, BrowserWindow>();
  readonly #onAdded: Visit[] = [];

  constructor(private readonly pages: WindowPages) {}

  /** Makes a window known under its name until it is closed. */
  add(name: WindowName, window: BrowserWindow): void {
    this.#windows.set(name, window);
    for (const visit of this.#onAdded) visit(name, window);
    // The title is in the language of the desktop; the page has one for itself.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('closed', () => {
      if (this.#windows.get(name) === window) this.#windows.delete(name);
    });
  }

  /** Calls for every window from now on, once it is there. */
  whenAdded(visit: Visit): void {
    this.#onAdded.push(visit);
  }

  /** Calls for every window that there is. */
  forEach(visit: Visit): void {
    for (const [name, window] of this.#windows) if (!window.isDestroyed()) visit(name, window);
  }

  /** The window that asks; null unless it is one of ours, asking from its main frame and from our own page. */
  senderOf(event: IpcMainInvokeEvent): WindowName | null {
    const frame = event.senderFrame;
    if (frame === null || frame !== event.sender.mainFrame || !this.pages.isOurs(frame.url)) return null;
    return this.#nameOf(event.sender);
  }

  /** The window of a name; null where there is none. */
  find(name: WindowName): BrowserWindow | null {
    const window = this.#windows.get(name);
    return window === undefined || window.isDestroyed() ? null : window;
  }

  /** Tells a window something, if it is there. */
  tell<Name extends FeedName>(name: WindowName, feed: Name, told: Feeds[Name]): void {
    this.find(name)?.webContents.send(feedChannel(feed), told);
  }

  #nameOf(contents: WebContents): WindowName | null {
    for (const [name, window] of this.#windows) {
      if (!window.isDestroyed() && window.webContents === contents) return name;
    }
    return null;
  }
}
