import { failedStep, foundStep, type StepFact, type TestStep } from './test-step';

/**
 * Which privilege is missing where the whole was refused (403): the server refuses as one, so each part was asked for
 * alone.
 */
export function judgePrivileges(areTotalsRefused: boolean, areAgentsRefused: boolean): TestStep {
  // Neither alone and yet both together: whatever that is, it is no missing privilege.
  if (!areTotalsRefused && !areAgentsRefused) return foundStep('privileges', 'warned');
  return failedStep(
    'privileges',
    { kind: 'privilege-missing' },
    missingOne(areTotalsRefused, areAgentsRefused),
  );
}

/** Null where both are missing, or the right to use the API at all. */
function missingOne(areTotalsRefused: boolean, areAgentsRefused: boolean): StepFact | null {
  if (areTotalsRefused && areAgentsRefused) return null;
  return { kind: areAgentsRefused ? 'agents-refused' : 'queues-refused' };
}
