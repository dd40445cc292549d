import { setTimeout } from 'node:timers/promises';

/** Lets so many real milliseconds pass; tests bring their own. */
export type Wait = (ms: number) => Promise<void>;

/** Waits by the clock, without keeping a program alive that has nothing else to do. */
export const waitByClock: Wait = (ms) => setTimeout(ms, undefined, { ref: false });
