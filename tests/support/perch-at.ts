import { onTestFinished } from 'vitest';
import type { SimulatorOptions } from '../../src-main/simulator/simulator-options';
import { PerchWithoutWindows, startSmallCentre, type Disk } from './perch-without-windows';

/** Perch without windows at a simulated contact centre of its own, which ends with the test. */
export async function perchAt(options: SimulatorOptions = {}, disk?: Disk): Promise<PerchWithoutWindows> {
  const simulator = await startSmallCentre(options);
  onTestFinished(() => simulator.close());
  return new PerchWithoutWindows(simulator, disk);
}

/** What the server was asked, as `GET /path`, the first first. */
export function requestsOf(perch: PerchWithoutWindows): readonly string[] {
  return perch.simulator.requests().map((request) => `${request.method} ${request.path}`);
}
