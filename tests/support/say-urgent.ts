import { vi } from 'vitest';
import type { Simulator } from '../../src-main/simulator/simulator';
import { timesNotified } from './times-notified';

/** How often an urgent message was told by the desktop. */
interface UrgentFigures {
  readonly sent: number;
  readonly told: number;
  readonly toldTwice: number;
}

/** Says an urgent message; what it answers waits until the message was told, and counts. */
export function sayUrgent(simulator: Simulator, content: string): () => Promise<UrgentFigures> {
  simulator.say({ urgent: true, content });
  return async () => {
    await vi.waitUntil(async () => (await timesNotified(content)) > 0, { timeout: 30_000, interval: 250 });
    const told = await timesNotified(content);
    return { sent: 1, told, toldTwice: Math.max(0, told - 1) };
  };
}
