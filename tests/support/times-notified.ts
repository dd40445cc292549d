import { closedNotifications, closeNotifications } from './desktop';

/** How often the desktop was told a text, shown or already closed. What is shown is closed by this. */
export async function timesNotified(text: string): Promise<number> {
  await closeNotifications();
  return (await closedNotifications()).filter(({ body }) => body.includes(text)).length;
}
