import type { BrowserWindow } from 'electron';

/** A window that has not moved for this long lies where she wants it. */
const REST_MS = 300;

/**
 * Calls when a window has been at rest for so long after it was moved or resized. Linux tells every step and never the
 * last.
 */
export function whenAtRest(window: BrowserWindow, call: () => void, restMs = REST_MS): void {
  let timer: NodeJS.Timeout | undefined;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isDestroyed()) call();
    }, restMs);
  };
  window.on('move', restart);
  window.on('resize', restart);
  window.once('closed', () => clearTimeout(timer));
}
