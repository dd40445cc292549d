import type { BrowserWindow } from 'electron';
import { resizeInPlace } from '../core/placement/resize-in-place';
import { nextZoom, type ZoomStep } from '../core/zoom/next-zoom';
import { readZoomKey } from '../core/zoom/read-zoom-key';
import { workAreas } from './displays';
import type { WindowRegistry } from './window-registry';

/**
 * Lets keys and wheel make everything in the windows larger or smaller, as in a browser: without a menu nothing else
 * does. Chromium remembers the factor and gives it to all pages of one host, so that the windows have one zoom. The
 * mini wallboard has none: its figures are as large as its window lets them be.
 */
export function serveZoom(windows: WindowRegistry): void {
  const zoom = (window: BrowserWindow, step: ZoomStep) => {
    const before = window.webContents.getZoomFactor();
    const factor = nextZoom(before, step);
    window.webContents.setZoomFactor(factor);
    const popover = windows.find('popover');
    if (popover !== null) grow(popover, factor / before);
  };
  windows.whenAdded((name, window) => {
    if (name === 'mini-wallboard') return;
    window.webContents.on('before-input-event', (event, input) => {
      const step = input.type === 'keyDown' ? readZoomKey(input) : null;
      if (step === null) return;
      event.preventDefault();
      zoom(window, step);
    });
    window.webContents.on('zoom-changed', (_event, direction) => zoom(window, direction));
  });
}

/** The popover is small: it keeps room for what it shows, as far as the screen has some. */
function grow(popover: BrowserWindow, share: number): void {
  if (popover.isMaximized()) return;
  const bounds = popover.getBounds();
  const size = { width: Math.round(bounds.width * share), height: Math.round(bounds.height * share) };
  popover.setBounds(resizeInPlace(bounds, size, workAreas()));
}
