import type { Failure } from '../failure';
import type { Result } from '../result';
import { failedStep, foundStep, type TestStep } from './test-step';

/**
 * What one request that needs no sign-in shows of name and encryption. Any answer of a server, even an error, shows
 * that both hold.
 *
 * @param isPlain it went by http, which is for this machine only.
 */
export function judgeReach(result: Result<unknown, Failure>, isPlain: boolean): readonly TestStep[] {
  const failure = result.ok ? null : result.failure;
  if (failure !== null && isAboutEncryption(failure)) {
    return [foundStep('name', 'passed'), failedStep('encryption', failure)];
  }
  if (failure?.kind === 'unreachable' || failure?.kind === 'address-invalid') {
    return [failedStep('name', failure)];
  }
  return [
    foundStep('name', 'passed'),
    foundStep('encryption', 'passed', isPlain ? { kind: 'this-machine-only' } : null),
  ];
}

function isAboutEncryption(failure: Failure): boolean {
  return (
    failure.kind === 'certificate' || (failure.kind === 'unreachable' && failure.cause === 'not-encrypted')
  );
}
