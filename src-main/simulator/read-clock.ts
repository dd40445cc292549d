import type { WorldClock } from './api/world-clock';
import type { ClockReading } from './simulator';
import { DAY, HOUR, MINUTE } from './world/time/day';

/** What the clock shows now. */
export function readClock({ worldMs, speed }: WorldClock): ClockReading {
  const ofDay = worldMs % DAY;
  const time = [ofDay / HOUR, (ofDay % HOUR) / MINUTE, (ofDay % MINUTE) / 1000]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
  return { day: Math.floor(worldMs / DAY) + 1, time, speed };
}
