/** What an operation that may fail in an expected way gives back: a value, or a named failure. Bugs throw. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Problem };

/** The result of an operation that went well. */
export function succeeded<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** The result of an operation that failed in an expected way. */
export function failed<Problem>(failure: Problem): Result<never, Problem> {
  return { ok: false, failure };
}
