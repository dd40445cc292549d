import type { StepFact, StepName, TestStep, Verdict } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { failureWords } from './failure-words';
import { numberWords } from './number-words';

/** A step of a test of the connection for people: what was tested, how it ended, and what to do about it. */
export interface TestStepWords {
  readonly name: string;
  readonly verdict: string;
  /** What was found or what helps; "" where there is nothing to say. */
  readonly text: string;
}

type WordsByFact = {
  readonly [Kind in StepFact['kind']]: (fact: Extract<StepFact, { kind: Kind }>) => string;
};

const names: Readonly<Record<StepName, () => string>> = {
  name: () => m.test_name(),
  encryption: () => m.test_encryption(),
  'sign-in': () => m.test_sign_in(),
  privileges: () => m.test_privileges(),
  teams: () => m.test_teams(),
  'first-data': () => m.test_first_data(),
};

const verdicts: Readonly<Record<Verdict, () => string>> = {
  passed: () => m.verdict_passed(),
  warned: () => m.verdict_warned(),
  failed: () => m.verdict_failed(),
  skipped: () => m.verdict_skipped(),
};

const byFact: WordsByFact = {
  'this-machine-only': () => m.test_this_machine(),
  'signed-in-with': ({ secretKind }) =>
    secretKind === 'password' ? m.test_took_password() : m.test_took_key(),
  'session-in-use': () => m.test_session_in_use(),
  'secret-needed': () => m.test_secret_needed(),
  'agents-refused': () => m.test_agents_refused(),
  'queues-refused': () => m.test_queues_refused(),
  teams: ({ count }) => m.test_teams_count({ shown: numberWords(count) }),
  'no-team': () => m.test_no_agents(),
  'no-agents': () => m.test_no_agents(),
  data: ({ queues, agents }) => m.test_data({ queues: numberWords(queues), agents: numberWords(agents) }),
  'no-data-yet': () => m.test_no_data_yet(),
};

/** A step in friendly words. */
export function testStepWords(step: TestStep): TestStepWords {
  return { name: names[step.name](), verdict: verdicts[step.verdict](), text: textOf(step) };
}

/** What a step found says more than the failure that it was found by. */
function textOf({ name, failure, fact }: TestStep): string {
  if (fact !== null) {
    // The record is complete by its type; the compiler cannot follow that the kinds on both sides are the same one.
    const words = byFact[fact.kind] as (fact: StepFact) => string;
    return words(fact);
  }
  if (failure === null) return '';
  if (name === 'privileges') return m.test_privileges_missing();
  return m.told_sentences(failureWords(failure));
}
