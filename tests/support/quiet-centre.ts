import { onTestFinished } from 'vitest';
import type { Simulator } from '../../src-main/simulator/simulator';
import { startSmallCentre } from './perch-without-windows';

/** A small simulated centre at the start of its day, when nobody has said anything yet. Ends with the test. */
export async function quietCentre(): Promise<Simulator> {
  const simulator = await startSmallCentre({ start: '05:01' });
  onTestFinished(() => simulator.close());
  return simulator;
}
