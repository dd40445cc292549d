import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../src-main/core/failure';
import { mayBePassword, mostHelpfulFailure } from '../../../../src-main/core/session/find-sign-in-kind';

const wrong: Failure = { kind: 'wrong-secret' };
const refused: Failure = { kind: 'password-refused' };
const unknown: Failure = { kind: 'address-invalid', reason: 'not-a-contact-centre' };
const lost: Failure = { kind: 'unreachable', cause: 'connection-lost', detail: '' };
const unprivileged: Failure = { kind: 'privilege-missing' };

describe('a secret that failed as a key', () => {
  it.each([
    ['is refused', wrong, true],
    ['is unknown as a way to sign in', unknown, true],
    ['could not be sent', lost, false],
    ['lacks a privilege', unprivileged, false],
    ['has no address', { kind: 'address-invalid', reason: 'not-a-host' } as const, false],
    ['met a busy server', { kind: 'server-busy', status: 503, retryAfterMs: null } as const, false],
  ])('and %s', (_, failure, isTriedAsPassword) => {
    expect(mayBePassword(failure)).toBe(isTriedAsPassword);
  });
});

describe('of a key that failed and a password that failed', () => {
  it.each([
    ['refused, and passwords are not taken here', wrong, refused, { kind: 'key-refused' }],
    ['unknown, and passwords are not taken here', unknown, refused, refused],
    ['refused both', wrong, wrong, wrong],
    ['refused, and passwords are unknown', wrong, unknown, wrong],
    ['unknown, and the password wrong', unknown, wrong, wrong],
    ['unknown both', unknown, unknown, unknown],
    ['refused, then the network lost', wrong, lost, lost],
    ['refused, but the password lacks a privilege', wrong, unprivileged, unprivileged],
  ])('%s: the one that helps most is told', (_, asKey, asPassword, told) => {
    expect(mostHelpfulFailure(asKey, asPassword)).toEqual(told);
  });
});
