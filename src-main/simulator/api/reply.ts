/** A body that is sent as it is. */
interface RawBody {
  readonly bytes: Buffer;
  readonly contentType: string | undefined;
}

/** What an endpoint answers: with `json`, with the body of `raw`, or empty. */
export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly raw?: RawBody;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** An error in the form of the specification: `error_code` and `error_message`. */
export function errorReply(status: number, code: number, message: string): Reply {
  return { status, json: { error_code: code, error_message: message } };
}

/** 405 with the methods that a path does know. */
export function notAllowed(path: string, methods: readonly string[]): Reply {
  const allow = methods.join(', ');
  return { ...errorReply(405, 4050, `${path} knows ${allow} only.`), headers: { Allow: allow } };
}

/** 401 as for every call without a valid token. */
export const UNAUTHORIZED = errorReply(401, 4010, 'Unauthorized: sign in first.');

/** 403 from statsapi with a bare text, the only form seen (facts page, section 1.3). */
export function forbidden(error: string): Reply {
  return { status: 403, json: { error } };
}

/** The bytes of the body; undefined for an empty one. */
export function bodyOf({ json, raw }: Reply): Buffer | undefined {
  if (raw !== undefined) return raw.bytes;
  return json === undefined ? undefined : Buffer.from(JSON.stringify(json));
}
