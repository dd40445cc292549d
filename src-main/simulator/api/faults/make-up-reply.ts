import type { Reply } from '../reply';
import { errorReply } from '../reply';
import type { MadeUpAnswer } from './fault';

/** The answer that a fault gives instead of the real one. */
export function makeUpReply(answer: MadeUpAnswer): Reply {
  const bytes = bodyOf(answer);
  const { status = bytes === undefined ? 500 : 200, retryAfter, contentType = 'application/json' } = answer;
  const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
  if (bytes !== undefined) {
    return { status, raw: { bytes, contentType: contentType === '' ? undefined : contentType }, headers };
  }
  return status < 400
    ? { status, headers }
    : { ...errorReply(status, status * 10, `Injected fault ${status}.`), headers };
}

function bodyOf({ body, megabytes }: MadeUpAnswer): Buffer | undefined {
  if (megabytes !== undefined) return paddedObject(megabytes * 1_000_000);
  return body === undefined ? undefined : Buffer.from(body);
}

/** Good JSON of so many bytes, or of the fewest it can have. */
function paddedObject(bytes: number): Buffer {
  const [opening, closing] = ['{"padding":"', '"}'];
  const padding = Math.max(0, Math.round(bytes) - opening.length - closing.length);
  return Buffer.concat([Buffer.from(opening), Buffer.alloc(padding, 'x'), Buffer.from(closing)]);
}
