import { app } from 'electron';
import type { Log } from '../services/ports';
import type { WindowPages } from './app-protocol';

/** Denies every page of every window to go anywhere, to open windows and to embed others. */
export function guardNavigation(pages: WindowPages, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log.warn(`denied a new window for ${url.slice(0, 100)}`);
      return { action: 'deny' };
    });
    contents.on('will-navigate', (event, url) => {
      if (!pages.isOurs(url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
