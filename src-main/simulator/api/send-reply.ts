import type { ServerResponse } from 'node:http';
import type { Reply } from './reply';

/** As captured from a live server (facts page, section 1.5). */
const CAPTURED_HEADERS = {
  'Cache-Control': 'no-store, no-cache, max-age=0, must-revalidate',
  Expires: 'Mon, 26 Jul 1997 05:00:00 GMT',
  'Access-Control-Allow-Methods': 'GET, POST, DELETE, PUT',
  'Access-Control-Allow-Headers': 'Accept, Origin, Content-type, Authorization',
  'Access-Control-Allow-Credentials': 'true',
};

const TWELVE_HOURS_MS = 12 * 3_600_000;

/** Writes a reply. Last-Modified is wrong by twelve hours, as captured: clients must not rely on it. */
export function sendReply(
  response: ServerResponse,
  { status, json, headers = {} }: Reply,
  nowMs: number,
): void {
  response.statusCode = status;
  const all = {
    ...CAPTURED_HEADERS,
    ...headers,
    'Last-Modified': new Date(nowMs - TWELVE_HOURS_MS).toUTCString(),
  };
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
  if (json === undefined) {
    // An empty body goes out chunked and without Content-Type, as captured for the subscription.
    response.flushHeaders();
    response.end();
    return;
  }
  const body = JSON.stringify(json);
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}
