import type { BrowserWindow, Menu } from 'electron';

/** The window that shows the floor, beside the tray icon or wherever she puts it. */
export interface FloorWindow {
  /** Shows it, or brings it to the front. */
  open(): Promise<void>;
  hide(): void;
  /** Whether it stays when she turns to something else, as to a dialog of its own. */
  setKept(isKept: boolean): void;
  /** Gives the tray another menu. */
  setMenu(menu: Menu): void;
}

/** What that window needs from outside. */
export interface FloorWindowSetting {
  readonly url: string;
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly onCreated: (window: BrowserWindow) => void;
  readonly onShown: (isShown: boolean) => void;
  readonly onResized: (size: { width: number; height: number }) => void;
}

export const USUAL_SIZE = { width: 400, height: 640 };
export const LEAST_SIZE = { minWidth: 340, minHeight: 420 };
