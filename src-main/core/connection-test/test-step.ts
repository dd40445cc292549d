import type { Failure } from '../failure';
import type { SecretKind } from '../model/profile';

/** What a test of the connection looks at, in this order. */
export const stepNames = ['name', 'encryption', 'sign-in', 'privileges', 'teams', 'first-data'] as const;

/** The name of a step. */
export type StepName = (typeof stepNames)[number];

/** How a step ended; one that depends on a step that failed is skipped. */
export type Verdict = 'passed' | 'warned' | 'failed' | 'skipped';

/** What a step found out, beside failures. */
export type StepFact =
  /** Plain http, which only this machine itself may be spoken to by. */
  | { readonly kind: 'this-machine-only' }
  | { readonly kind: 'signed-in-with'; readonly secretKind: SecretKind }
  /** Perch works with this account: its session and its data were looked at, and nothing else was done. */
  | { readonly kind: 'session-in-use' }
  /** No secret was given, and none is kept. */
  | { readonly kind: 'secret-needed' }
  /** Of the two privileges one is missing. */
  | { readonly kind: 'agents-refused' }
  | { readonly kind: 'queues-refused' }
  | { readonly kind: 'teams'; readonly count: number }
  | { readonly kind: 'no-team' }
  | { readonly kind: 'no-agents' }
  | { readonly kind: 'data'; readonly queues: number; readonly agents: number }
  /** The server gathered data for as long as the test waited. */
  | { readonly kind: 'no-data-yet' };

/** One step of a test of the connection, with what it failed of or found. */
export interface TestStep {
  readonly name: StepName;
  readonly verdict: Verdict;
  readonly failure: Failure | null;
  readonly fact: StepFact | null;
}

/** A step that found something, or nothing worth telling. */
export function foundStep(name: StepName, verdict: Verdict, fact: StepFact | null = null): TestStep {
  return { name, verdict, failure: null, fact };
}

/** A step that went wrong. */
export function failedStep(name: StepName, failure: Failure, fact: StepFact | null = null): TestStep {
  return { name, verdict: 'failed', failure, fact };
}
