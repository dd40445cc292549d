import { afterEach, describe, expect, it } from 'vitest';
import {
  failedStep,
  foundStep,
  stepNames,
  type StepFact,
} from '../../../../src-main/core/connection-test/test-step';
import { testStepWords } from '../../../../src-renderer/format/test-step-words';
import { baseLocale, locales, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';

const facts: readonly StepFact[] = [
  { kind: 'this-machine-only' },
  { kind: 'signed-in-with', secretKind: 'api-key' },
  { kind: 'signed-in-with', secretKind: 'password' },
  { kind: 'session-in-use' },
  { kind: 'secret-needed' },
  { kind: 'agents-refused' },
  { kind: 'queues-refused' },
  { kind: 'teams', count: 3 },
  { kind: 'no-team' },
  { kind: 'no-agents' },
  { kind: 'data', queues: 1204, agents: 20 },
  { kind: 'no-data-yet' },
];

describe.each(locales)('the words for a test of the connection in "%s"', (locale) => {
  afterEach(() => overwriteGetLocale(() => baseLocale));

  it.each(stepNames)('name the step %s, its verdict and what went wrong', (name) => {
    overwriteGetLocale(() => locale);
    const words = testStepWords(failedStep(name, { kind: 'privilege-missing' }));
    expect(words.name).not.toBe('');
    expect(words.text.length).toBeGreaterThan(10);
    expect(JSON.stringify(words)).not.toMatch(/test_|verdict_|fail_|\{\w+\}/);
    const verdicts = (['passed', 'warned', 'failed', 'skipped'] as const).map(
      (verdict) => testStepWords(foundStep(name, verdict)).verdict,
    );
    expect(new Set(verdicts).size).toBe(4);
  });

  it.each(facts)('say what was found: $kind', (fact) => {
    overwriteGetLocale(() => locale);
    const { text } = testStepWords(foundStep('teams', 'passed', fact));
    expect(text.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/test_|\{\w+\}/);
  });
});

it.each([
  ['en', 'The server does not answer. The network may be slow'],
  ['ja', 'サーバーから応答がありません。ネットワーク'],
] as const)('what happened and what comes next are two sentences in "%s"', (locale, begin) => {
  overwriteGetLocale(() => locale);
  const step = failedStep('name', { kind: 'unreachable', cause: 'timed-out', detail: '' });
  expect(testStepWords(step).text.slice(0, begin.length)).toBe(begin);
  overwriteGetLocale(() => baseLocale);
});

it('a missing privilege is named rather than that one is missing', () => {
  const step = failedStep('privileges', { kind: 'privilege-missing' }, { kind: 'agents-refused' });
  expect(testStepWords(step).text).toContain('View real-time agent metrics');
  expect(testStepWords(step).text).not.toContain('View real-time service metrics');
});
