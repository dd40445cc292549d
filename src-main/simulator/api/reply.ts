/** What an endpoint answers. Without `json` the body is empty. */
export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** An error in the form of the specification: `error_code` and `error_message`. */
export function errorReply(status: number, code: number, message: string): Reply {
  return { status, json: { error_code: code, error_message: message } };
}

/** 401 as for every call without a valid token. */
export const UNAUTHORIZED = errorReply(401, 4010, 'Unauthorized: sign in first.');

/** 403 from statsapi with a bare text, the only form seen (facts page, section 1.3). */
export function forbidden(error: string): Reply {
  return { status: 403, json: { error } };
}
