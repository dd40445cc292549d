import { HOUR, MINUTE, timeOfDay } from './day';
import { createRandom } from './random';
import type { Service } from './service';

/** Strain comes in waves, from the morning rush on; two strained services take turns. */
const FIRST_WAVE_MS = 8 * HOUR + 48 * MINUTE;
const PERIOD_MS = 80 * MINUTE;
const WAVE_MS = 30 * MINUTE;

/** Below so many services, none stands out. */
const STRAINED_FROM = 4;

/**
 * The services in trouble these days: one or two larger voice services that only their own specialists can answer,
 * so that nobody helps out when more customers come than were planned for.
 */
export function strainedServices(seed: number, services: readonly Service[]): readonly Service[] {
  if (services.length < STRAINED_FROM) return [];
  const voice = services.filter(({ profile }) => profile.media === 'voice' && profile.priority <= 6);
  const largest = voice.sort((one, other) => other.profile.size - one.profile.size).slice(0, 4);
  const first = Math.floor(createRandom(seed, 'strain')() * largest.length);
  return [0, 1].flatMap((turn) => largest[(first + turn) % largest.length] ?? []);
}

/**
 * Load of a strained service relative to the agents it has: below 1 they keep up, above 1 the line grows until
 * enough customers give up. `turn` is its place among the strained services, `agents` how many are present.
 */
export function strainedLoad(turn: number, agents: number, atMs: number): number {
  const sinceMs = timeOfDay(atMs) - FIRST_WAVE_MS - (turn * PERIOD_MS) / 2;
  const isWave = sinceMs >= 0 && sinceMs % PERIOD_MS < WAVE_MS;
  // Where few agents work a wave must be steeper, or the line would hardly show.
  return isWave ? 1.4 + 0.3 / Math.sqrt(Math.max(agents, 1)) : 0.5;
}
