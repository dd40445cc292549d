import type { BrowserWindow } from 'electron';

/**
 * Keeps a window above all others, on every workspace and over full-screen programs where the system lets it. To be
 * called once it is shown: X11 forgets this of a window that is not.
 *
 * The level of a screen saver is the one that full-screen programs of macOS do not cover, and on Windows the one from
 * which Electron does not put a window back behind the taskbar. Linux knows one level only, and there the window
 * manager decides about full-screen programs.
 */
export function stayAbove(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
}
