import { Notification } from 'electron';
import type { TellingFailure } from '../core/model/telling';
import { failed, succeeded, type Result } from '../core/result';
import type { Notice, Notifier } from '../services/ports';

/** A desktop that has not shown a notification after this long will not. */
const LONGEST_MS = 5000;

/** Notifications are kept from the garbage collector until they are closed: a click on a collected one is lost. */
const shown = new Set<Notification>();

/** Tells a notice as a native notification of urgent kind. */
export const notify: Notifier = (notice: Notice) =>
  new Promise((resolve) => {
    if (!Notification.isSupported()) {
      resolve(failed('not-supported'));
      return;
    }
    const notification = new Notification({
      title: notice.title,
      body: notice.body,
      urgency: 'critical',
      timeoutType: 'never',
    });
    shown.add(notification);
    // One that is given up must not turn up later: it will be told anew.
    const timer = setTimeout(() => {
      shown.delete(notification);
      notification.close();
      resolve(failed('not-shown-in-time'));
    }, LONGEST_MS);
    const settle = (result: Result<undefined, TellingFailure>) => {
      clearTimeout(timer);
      resolve(result);
    };
    notification.once('show', () => settle(succeeded(undefined)));
    notification.once('failed', () => {
      shown.delete(notification);
      settle(failed('refused'));
    });
    notification.once('close', () => shown.delete(notification));
    notification.once('click', () => {
      shown.delete(notification);
      notice.onClick();
    });
    notification.show();
  });
