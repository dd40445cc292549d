import type { Failure } from '../../core/failure';
import { failed, succeeded, type Result } from '../../core/result';

/** Parses JSON; a text that is none is a failure that says so without quoting it. */
export function parseJson(text: string): Result<unknown, Failure> {
  try {
    return succeeded<unknown>(JSON.parse(text));
  } catch {
    const kind = /^\s*</.test(text) ? 'a web page' : text.trim() === '' ? 'nothing' : 'something else';
    return failed({ kind: 'answer-unreadable', detail: `expected JSON, got ${kind}` });
  }
}
