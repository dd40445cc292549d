import { join } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';

/** What every window has in common: a sandbox, no Node, an isolated preload script, no spell-checker to fetch. */
export function windowOptions(title: string, isDark: boolean): BrowserWindowConstructorOptions {
  return {
    title,
    show: false,
    backgroundColor: isDark ? '#14171c' : '#ffffff',
    webPreferences: {
      preload: join(__dirname, '../preload/preload.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  };
}
