import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Call } from './call';
import { answerThroughFaults } from './faults/answer-through-faults';
import type { Faults } from './faults/faults';
import { readBody } from './read-body';
import type { Reply } from './reply';
import { errorReply } from './reply';
import type { RequestLog } from './request-log';
import { sendReply } from './send-reply';
import type { Tenant } from './tenant';
import type { Wait } from './wait';

/** What requests are served from. */
export interface Serving {
  readonly tenant: Tenant;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly wait: Wait;
}

/** Answers a request that steers the simulator itself; `remoteAddress` is that of the client. */
export type Control = (call: Call, remoteAddress: string) => Promise<Reply>;

/**
 * Serves the tenant, with its faults, and where `control` is given that too. Every answered request of the tenant is
 * added to the log.
 */
export function createListener(serving: Serving, control?: Control): RequestListener {
  return (request, response) => {
    serve(serving, control, request, response).catch((error: unknown) => {
      // Either the client went away while sending, and nobody reads this, or the simulator has a bug: say so.
      const reply = errorReply(500, 5000, String(error));
      send(serving, response, reply).catch(() => response.destroy());
    });
  };
}

async function serve(
  serving: Serving,
  control: Control | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '/', headers } = request;
  const { pathname: path, searchParams: query } = new URL(
    `http://127.0.0.1${url.startsWith('/') ? url : '/'}`,
  );
  const body = await readBody(request);
  const call = { method, path, query, headers, body: body ?? '' };
  if (control !== undefined && /^\/control(\/|$)/.test(path)) {
    const reply = body === undefined ? TOO_LARGE : await control(call, request.socket.remoteAddress ?? '');
    await send(serving, response, reply);
    return;
  }
  const { reply, mishap } =
    body === undefined ? { reply: TOO_LARGE, mishap: {} } : await answerThroughFaults(call, serving);
  const { tenant, log, wait } = serving;
  const nowMs = tenant.clock.realMs;
  const isLost = mishap.delivery?.kind === 'reset_before_headers';
  log.add({ method, path, status: isLost ? 0 : reply.status, atMs: nowMs });
  await sendReply(response, reply, { nowMs, mishap, wait });
}

function send({ tenant, wait }: Serving, response: ServerResponse, reply: Reply): Promise<void> {
  return sendReply(response, reply, { nowMs: tenant.clock.realMs, mishap: {}, wait });
}

const TOO_LARGE = errorReply(413, 4130, 'The body is too large.');
