import { onTestFinished } from 'vitest';
import type { SimulatorOptions } from '../../src-main/simulator/simulator-options';
import { TestClock } from './test-clock';
import { PerchWithoutWindows, startSmallCentre, type Disk } from './perch-without-windows';

/** Perch without windows at a simulated contact centre of its own, which has the same clock and ends with the test. */
export async function perchAt(options: SimulatorOptions = {}, disk?: Disk): Promise<PerchWithoutWindows> {
  const clock = new TestClock();
  const simulator = await startSmallCentre({ now: () => clock.trueMs, wait: clock.sleep, ...options });
  onTestFinished(() => simulator.close());
  return new PerchWithoutWindows(simulator, disk, clock);
}

/** What the server was asked, as `GET /path`, the first first. */
export function requestsOf(perch: PerchWithoutWindows): readonly string[] {
  return perch.simulator.requests().map((request) => `${request.method} ${request.path}`);
}
