import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { net, type AuthInfo, type IncomingMessage, type Session } from 'electron';
import type { Fetch } from '../adapters/statistics-api/http-exchange';

/** Who tells a proxy that asks, named as `host:port`, who is there. */
export interface ProxyAnswers {
  answer(proxy: string): Promise<{ readonly user: string; readonly secret: string } | null>;
  refuse(proxy: string): void;
  /** A request came through. */
  accept(): void;
}

/** An answer, and whether a proxy had to be told who is there before it came. */
interface Sent {
  readonly response: Response;
  readonly hasToldProxy: boolean;
}

/**
 * The part of `fetch` that we need, through a session of Chromium: no cookies but our own header, no redirects, no
 * cache. `session.fetch` would do but for one thing: a proxy that asks who is there gets no answer, and nobody hears
 * that it asked (https://github.com/electron/electron/issues/44249).
 */
export function createChromiumFetch(session: Session, proxies: ProxyAnswers): Fetch {
  return async (url, init) => {
    const sent = await send(session, url, init, proxies);
    if (!sent.hasToldProxy || !new Headers(init.headers).has('cookie')) return sent.response;
    // When Chromium repeats a request for a proxy it leaves out our Cookie header, so that the server did not know
    // us. From now on the session tells the proxy by itself.
    await sent.response.body?.cancel();
    return (await send(session, url, init, proxies)).response;
  };
}

function send(session: Session, url: string, init: RequestInit, proxies: ProxyAnswers): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', body, signal } = init;
    signal?.throwIfAborted();
    const headers = Object.fromEntries(new Headers(init.headers));
    const kept = { credentials: 'omit', redirect: 'error', cache: 'no-store' } as const;
    const request = net.request({ session, url, method, headers, ...kept });
    const asked = new ProxyQuestions(proxies);
    const fail = (error: unknown) => {
      request.abort();
      reject(asked.unanswered ?? (error instanceof Error ? error : new Error(String(error))));
    };
    request.on('login', (question, tell) => void asked.answer(question, tell).catch(fail));
    request.on('error', fail);
    request.on('response', (message) => {
      try {
        if (message.statusCode === PROXY_ASKS) throw new Error('net::ERR_PROXY_AUTH_UNSUPPORTED');
        proxies.accept();
        // What nobody reads any more is not fetched any more.
        readableOf(message).once('close', () => request.abort());
        resolve({ response: toResponse(message), hasToldProxy: asked.hasTold });
      } catch (error) {
        fail(error);
      }
    });
    signal?.addEventListener('abort', () => fail(signal.reason), { once: true });
    request.end(typeof body === 'string' ? body : undefined);
  });
}

/** A status that only a proxy answers with. */
const PROXY_ASKS = 407;

/** What proxies asked while one request was under way. Each is told once. */
class ProxyQuestions {
  readonly #told = new Set<string>();
  #unanswered: string | null = null;

  constructor(private readonly proxies: ProxyAnswers) {}

  get hasTold(): boolean {
    return this.#told.size > 0;
  }

  /** The failure that a proxy is to blame for, by the name that Chromium has for it. */
  get unanswered(): Error | null {
    return this.#unanswered === null ? null : new Error(`net::ERR_PROXY_AUTH_REQUESTED ${this.#unanswered}`);
  }

  async answer(question: AuthInfo, tell: (user?: string, secret?: string) => void): Promise<void> {
    // Servers sign in by tokens; what one of them asks in this way is answered by its status.
    if (!question.isProxy) {
      tell();
      return;
    }
    const proxy = `${question.host}:${question.port}`;
    const isRefusal = this.#told.has(proxy);
    if (isRefusal) this.proxies.refuse(proxy);
    const known = isRefusal ? null : await this.proxies.answer(proxy);
    if (known === null) {
      this.#unanswered = proxy;
      tell();
      return;
    }
    this.#told.add(proxy);
    tell(known.user, known.secret);
  }
}

/** Statuses whose answers may have no body, by the specification of fetch. */
const WITHOUT_BODY: readonly number[] = [204, 205, 304];

function toResponse(message: IncomingMessage): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  const { statusCode: status } = message;
  if (WITHOUT_BODY.includes(status)) {
    readableOf(message).resume();
    return new Response(null, { status, headers });
  }
  const body = Readable.toWeb(readableOf(message)) as ReadableStream<Uint8Array>;
  return new Response(body as unknown as BodyInit, { status, headers });
}

/** Electron's own type leaves out that it is one. */
function readableOf(message: IncomingMessage): Readable {
  return message as unknown as Readable;
}
