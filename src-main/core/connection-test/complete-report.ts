import { foundStep, stepNames, type TestStep } from './test-step';

/** All steps in their order; those that were not come to are skipped. */
export function completeReport(steps: readonly TestStep[]): readonly TestStep[] {
  return stepNames.map((name) => steps.find((step) => step.name === name) ?? foundStep(name, 'skipped'));
}
