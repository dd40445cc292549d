import type { Failure } from '../failure';
import { HIDDEN } from './hidden';

/** A failure without what was said to support, or by a server that may have named somebody. */
export function maskFailure(failure: Failure): Failure {
  if (failure.kind === 'subscription-refused') {
    return failure.message === '' ? failure : { ...failure, message: HIDDEN };
  }
  // Which proxy asks is part of the sentence; it is the name of a machine.
  const isPartOfWords = failure.kind === 'unreachable' && failure.cause === 'proxy-sign-in';
  return 'detail' in failure && !isPartOfWords ? { ...failure, detail: '' } : failure;
}
