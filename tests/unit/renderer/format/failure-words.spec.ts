import { afterEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../../src-main/core/failure';
import { failureWords } from '../../../../src-renderer/format/failure-words';
import { baseLocale, locales, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';

const detail = 'net::ERR_TECHNICAL';
const failures: readonly Failure[] = [
  { kind: 'wrong-secret' },
  { kind: 'password-refused' },
  { kind: 'key-refused' },
  { kind: 'privilege-missing' },
  { kind: 'no-seat' },
  { kind: 'token-invalid' },
  { kind: 'no-subscription' },
  { kind: 'subscription-refused', code: '17', message: 'unknown statistic' },
  { kind: 'subscription-refused', code: '', message: '' },
  { kind: 'server-busy', status: 503, retryAfterMs: null },
  { kind: 'server-error', status: 502 },
  { kind: 'answer-unreadable', detail },
  ...(['expired', 'wrong-name', 'not-trusted', 'client-certificate', 'other'] as const).map(
    (reason) => ({ kind: 'certificate', reason, detail }) as const,
  ),
  { kind: 'unreachable', cause: 'proxy-sign-in', detail: 'proxy.acme.example:3128' },
  { kind: 'address-invalid', reason: 'not-a-host' },
  { kind: 'address-invalid', reason: 'plain-http' },
  { kind: 'address-invalid', reason: 'not-a-contact-centre' },
  { kind: 'disk-unavailable', what: 'settings', detail },
  { kind: 'disk-unavailable', what: 'ledger', detail },
  { kind: 'boards-unreadable', fault: { what: 'not-json', line: null } },
  { kind: 'boards-unreadable', fault: { what: 'not-json', line: 3 } },
  { kind: 'boards-unreadable', fault: { what: 'not-boards' } },
  { kind: 'boards-unreadable', fault: { what: 'newer' } },
  { kind: 'boards-unreadable', fault: { what: 'gone' } },
  { kind: 'boards-unreadable', fault: { what: 'misshapen', place: 'boards', wanted: { what: 'list' } } },
  { kind: 'file-not-saved', detail },
  { kind: 'demo-unavailable', detail },
  { kind: 'request-refused', detail },
  ...(['missing', 'locked', 'denied', 'silent', 'other'] as const).map(
    (reason) => ({ kind: 'keychain-unavailable', reason, detail }) as const,
  ),
  ...(
    [
      'name-unknown',
      'refused',
      'timed-out',
      'connection-lost',
      'not-encrypted',
      'offline',
      'proxy',
      'other',
    ] as const
  ).map((cause) => ({ kind: 'unreachable', cause, detail }) as const),
];

describe.each(locales)('the words for a failure in "%s"', (locale) => {
  afterEach(() => overwriteGetLocale(() => baseLocale));

  it.each(failures)(
    '$kind $cause $reason: say what happened and what comes next, without technical terms',
    (failure) => {
      overwriteGetLocale(() => locale);
      const { what, next } = failureWords(failure);
      expect(what.length).toBeGreaterThan(5);
      expect(next.length).toBeGreaterThan(10);
      expect(what).not.toMatch(/\d/);
      expect(what, 'the stop is set where sentences are joined').not.toMatch(/[.。]$/);
      expect(`${what} ${next}`).not.toMatch(/ERR_|fail_|\{|\}/);
    },
  );
});

it('a proxy that asks is named, so that nobody gives a password to another', () => {
  const asked: Failure = { kind: 'unreachable', cause: 'proxy-sign-in', detail: 'proxy.acme.example:3128' };
  expect(failureWords(asked).next).toContain('proxy.acme.example:3128');
});

it('a refused subscription carries the server’s own sentence, and an error its number', () => {
  const refused: Failure = { kind: 'subscription-refused', code: '17', message: 'unknown statistic' };
  expect(failureWords(refused).next).toContain('unknown statistic');
  expect(failureWords({ kind: 'server-error', status: 502 }).next).toContain('502');
});
