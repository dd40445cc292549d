import type { Centre } from '../centre';
import { drawBetween, drawChance, drawOne } from '../chance/draw';
import { HOUR, MINUTE, timeOfDay } from '../time/day';
import type { Agent } from './agent';
import type { Shift } from './shift';

/** Plans the day of everybody on the day that begins now: coming, pauses, going. */
export function planShifts(centre: Centre): void {
  const midnightMs = centre.nowMs - timeOfDay(centre.nowMs);
  for (const agent of centre.agents) {
    if (agent.shift !== undefined) planShift(centre, agent, agent.shift, midnightMs);
  }
}

/** People come and go a few minutes off the roster, never before the day begins. */
function planShift(centre: Centre, agent: Agent, shift: Shift, midnightMs: number): void {
  const { habits } = centre;
  const random = centre.random.shifts;
  const fromMs = Math.max(
    centre.nowMs,
    midnightMs + shift.fromMs + drawBetween(random, ...habits.comingMinutes) * MINUTE,
  );
  const toMs = midnightMs + shift.toMs + drawBetween(random, ...habits.goingMinutes) * MINUTE;
  centre.events.add(fromMs, { kind: 'shift_begins', agent });
  if (Number.isFinite(toMs)) centre.events.add(toMs, { kind: 'shift_ends', agent });
  for (const { reasons, afterHours, minutes, share } of habits.pauses) {
    if (!drawChance(random, share)) continue;
    const reason = drawOne(random, reasons);
    const atMs = fromMs + drawBetween(random, ...afterHours) * HOUR;
    const forMs = drawBetween(random, ...minutes) * MINUTE;
    centre.events.add(atMs, { kind: 'pause_begins', agent, reason, forMs });
  }
}
