import type { Failure } from '../failure';
import type { Result } from '../result';
import type { RowCount } from './count-rows';
import { failedStep, foundStep, type TestStep } from './test-step';

/** How data came; null where the server only gathered for as long as the test waited. */
export function judgeFirstData(result: Result<RowCount | null, Failure>): TestStep {
  if (!result.ok) return failedStep('first-data', result.failure);
  if (result.value === null) return foundStep('first-data', 'warned', { kind: 'no-data-yet' });
  return foundStep('first-data', 'passed', { kind: 'data', ...result.value });
}
