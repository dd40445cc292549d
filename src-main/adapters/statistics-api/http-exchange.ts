import { failed, succeeded, type Result } from '../../core/result';
import type { Failure } from '../../core/failure';
import type { Clock } from '../../services/ports';
import { networkFailure } from './network-failure';

/** The part of `fetch` that is needed; Chromium's in the app, so that proxy and certificate store are the system's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One request. */
export interface Exchange {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** To the end of the body. */
  readonly timeoutMs: number;
}

/** The answer, whatever its status. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const LARGEST_BODY_BYTES = 8 * 1024 * 1024;

/** Sends a request and reads the whole answer, within a time and a size. */
export async function exchange(
  fetch: Fetch,
  wanted: Exchange,
  clock: Pick<Clock, 'after'>,
): Promise<Result<Reply, Failure>> {
  const deadline = new AbortController();
  const cancel = clock.after(wanted.timeoutMs, () => deadline.abort());
  try {
    const response = await fetch(wanted.url, {
      method: wanted.method,
      headers: wanted.headers,
      ...(wanted.body === undefined ? {} : { body: wanted.body }),
      // Cookies are sent by hand, and a jar's cookies would win over them.
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      signal: deadline.signal,
    });
    const text = await readText(response);
    if (text === null) return failed({ kind: 'answer-unreadable', detail: 'larger than 8 MB' });
    return succeeded({ status: response.status, headers: response.headers, text });
  } catch (error) {
    return failed(networkFailure(error, deadline.signal.aborted));
  } finally {
    cancel();
  }
}

/** The body as text; null where it is larger than anything sensible. */
async function readText(response: Response): Promise<string | null> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LARGEST_BODY_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
