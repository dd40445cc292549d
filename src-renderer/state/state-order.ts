import type { AgentState } from '#contract/snapshot';

/** The states in the order of the state bar: who is there for customers first. */
export const STATES: readonly AgentState[] = [
  'ready',
  'busy',
  'after-call-work',
  'not-ready',
  'other',
  'logged-out',
];
