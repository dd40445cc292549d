import type { Failure } from '#contract/snapshot';

/** Whether a proxy holds everything up until it knows who is there. */
export function asksForProxy(failure: Failure | null): boolean {
  return failure?.kind === 'unreachable' && failure.cause === 'proxy-sign-in';
}
