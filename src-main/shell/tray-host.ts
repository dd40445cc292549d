import { execFile } from 'node:child_process';

const QUESTION = [
  '--session',
  '--print-reply',
  '--reply-timeout=1000',
  '--dest=org.kde.StatusNotifierWatcher',
  '/StatusNotifierWatcher',
  'org.freedesktop.DBus.Properties.Get',
  'string:org.kde.StatusNotifierWatcher',
  'string:IsStatusNotifierHostRegistered',
];

/**
 * Whether a panel can show a tray icon. Only Linux may have none; Electron does not tell, so the session bus is
 * asked. A desktop that cannot be asked gets the benefit of the doubt.
 */
export function canShowTray(): Promise<boolean> {
  if (process.platform !== 'linux') return Promise.resolve(true);
  return new Promise((resolve) => {
    execFile('dbus-send', QUESTION, { timeout: 2000 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout.includes('boolean true'));
      else
        resolve(!/ServiceUnknown|NameHasNoOwner|NoReply|Disconnected|Failed to open connection/.test(stderr));
    });
  });
}
