import type { Call } from '../call';
import type { Reply } from '../reply';
import { errorReply } from '../reply';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Lets only programs of this machine steer the simulator. A web page must not, whatever its name resolves to: browsers
 * send an Origin with everything that changes something, and the name they were given as Host. Answers the refusal.
 */
export function guardControl({ method, headers }: Call, remoteAddress: string): Reply | undefined {
  if (!/^(127\.|::1$|::ffff:127\.)/.test(remoteAddress)) return refuse('this machine only');
  if (!LOOPBACK_NAMES.includes(hostName(headers.host ?? ''))) return refuse('a loopback name as Host only');
  if (headers.origin !== undefined) return refuse('programs only, not web pages');
  if (method === 'POST' && headers['content-type']?.split(';')[0]?.trim() !== 'application/json')
    return errorReply(415, 4150, 'The body must be JSON, with the content type application/json.');
  return undefined;
}

function refuse(allowed: string): Reply {
  return errorReply(403, 4030, `Control is for ${allowed}.`);
}

/** The name without the port. */
function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}
