import type { ServerResponse } from 'node:http';
import { deliver } from './faults/deliver';
import type { Mishap } from './faults/faults';
import type { Reply } from './reply';
import { bodyOf } from './reply';
import type { Wait } from './wait';

/** As captured from a live server (facts page, section 1.5). */
const CAPTURED_HEADERS = {
  'Cache-Control': 'no-store, no-cache, max-age=0, must-revalidate',
  Expires: 'Mon, 26 Jul 1997 05:00:00 GMT',
  'Access-Control-Allow-Methods': 'GET, POST, DELETE, PUT',
  'Access-Control-Allow-Headers': 'Accept, Origin, Content-type, Authorization',
  'Access-Control-Allow-Credentials': 'true',
};

const TWELVE_HOURS_MS = 12 * 3_600_000;

/** Real time, milliseconds, and what is to go wrong on the way. */
interface Circumstances {
  readonly nowMs: number;
  readonly mishap: Mishap;
  readonly wait: Wait;
}

/** Writes a reply. Last-Modified is twelve hours before Date, as captured: clients must not rely on it. */
export async function sendReply(
  response: ServerResponse,
  reply: Reply,
  { nowMs, mishap: { dateSkewSeconds = 0, delivery }, wait }: Circumstances,
): Promise<void> {
  const dateMs = nowMs + dateSkewSeconds * 1000;
  const body = bodyOf(reply);
  const contentType = reply.raw === undefined ? 'application/json' : reply.raw.contentType;
  const headers = {
    ...CAPTURED_HEADERS,
    ...reply.headers,
    Date: new Date(dateMs).toUTCString(),
    'Last-Modified': new Date(dateMs - TWELVE_HOURS_MS).toUTCString(),
    ...(body !== undefined && contentType !== undefined && { 'Content-Type': contentType }),
    ...(body !== undefined && { 'Content-Length': String(body.length) }),
  };
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  await deliver(response, body, delivery, wait);
}
