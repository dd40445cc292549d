import { app, session } from 'electron';
import type { Fetch } from '../adapters/statistics-api/http-exchange';

/**
 * Requests through Chromium, in a session of their own that keeps nothing on disk: system proxy, PAC and the
 * system's certificates apply, and the windows' session stays without network.
 */
export function createFetch(): Fetch {
  const api = session.fromPartition('statistics-api', { cache: false });
  api.setUserAgent(`Perch/${app.getVersion()}`);
  return (url, init) => api.fetch(url, init);
}
