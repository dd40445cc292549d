import { session } from 'electron';
import type { WindowPages } from './app-protocol';

/** Takes the network and every permission from the windows' session: they talk to main and to nobody else. */
export function guardSession(pages: WindowPages): void {
  const windows = session.defaultSession;
  windows.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  windows.setPermissionCheckHandler(() => false);
  // Its dictionary would be fetched from a public server, past the handler below.
  windows.setSpellCheckerLanguages([]);
  windows.webRequest.onBeforeRequest((details, answer) => {
    const isLocal = /^(data|blob|devtools|chrome-extension):/.test(details.url);
    // The development server pushes edits through a web socket.
    const url = details.url.replace(/^ws:/, 'http:');
    answer({ cancel: !(isLocal || pages.isOurs(url)) });
  });
}
