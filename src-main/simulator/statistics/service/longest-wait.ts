import type { ServiceScope } from './service-scope';

/**
 * How long the one who has waited longest has been in line, in seconds; 0 when nobody waits. Whoever is to be called
 * back does not wait on the line, and emails are not meant (the specification marks calls and chats only): undefined
 * where there are but emails.
 */
export function longestWaitSeconds({ services, nowMs }: ServiceScope): number | undefined {
  if (services.every(({ email }) => email !== undefined)) return undefined;
  let sinceMs = nowMs;
  for (const { line, email, campaign } of services) {
    if (email !== undefined || campaign !== undefined) continue;
    for (const { phase, queuedAtMs } of line) {
      if (phase === 'waiting' && queuedAtMs < sinceMs) sinceMs = queuedAtMs;
    }
  }
  return (nowMs - sinceMs) / 1000;
}
