import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { answerCall } from './answer-call';
import { readBody } from './read-body';
import { errorReply } from './reply';
import type { RequestLog } from './request-log';
import { sendReply } from './send-reply';
import type { Tenant } from './tenant';

/** Longer than any polling pause, so that a client never meets a connection that is just being closed. */
const KEEP_ALIVE_MS = 120_000;

/** The tenant's server, not yet listening. Every answered request is added to the log. */
export function createHttpServer(tenant: Tenant, log: RequestLog): Server {
  const server = createServer((request, response) => {
    serve(tenant, log, request, response).catch((error: unknown) => {
      // Either the client went away while sending, and nobody reads this, or the simulator has a bug: say so.
      sendReply(response, errorReply(500, 5000, String(error)), tenant.clock.realMs);
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

async function serve(
  tenant: Tenant,
  log: RequestLog,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '/' } = request;
  const { pathname: path, searchParams: query } = new URL(
    `http://127.0.0.1${url.startsWith('/') ? url : '/'}`,
  );
  const body = await readBody(request);
  const reply =
    body === undefined
      ? errorReply(413, 4130, 'The body is too large.')
      : answerCall(tenant, { method, path, query, headers: request.headers, body });
  log.add({ method, path, status: reply.status, atMs: tenant.clock.realMs });
  sendReply(response, reply, tenant.clock.realMs);
}
