import { isRecord } from './is-record';

/**
 * Reads whether a service has ready agents: a boolean, its text, or a list of one, in an object or bare (facts page
 * 1.8 no. 7). Null where the answer says neither.
 */
export function readAvailability(body: unknown): boolean | null {
  const wire: unknown = isRecord(body) ? body['availability'] : body;
  const said: unknown = Array.isArray(wire) && wire.length === 1 ? (wire as unknown[])[0] : wire;
  if (typeof said === 'boolean') return said;
  const text = typeof said === 'string' ? said.trim().toLowerCase() : '';
  return text === 'true' ? true : text === 'false' ? false : null;
}
