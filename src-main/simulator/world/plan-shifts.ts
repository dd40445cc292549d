import type { Agent } from './agent';
import type { Centre } from './centre';
import { HOUR, MINUTE, timeOfDay } from './day';
import { drawBetween, drawChance, drawOne } from './draw';
import type { NotReadyReason } from './not-ready-reason';
import { BREAK, COACHING, LUNCH, TEAM_MEETING, TRAINING } from './not-ready-reason';
import type { Shift } from './shift';

/** The chance that an agent has a training, a coaching or a meeting on a day. */
const OFF_PHONE_SHARE = 0.45;

/** Plans the day of everybody on the day that begins now: coming, pauses, going. */
export function planShifts(centre: Centre): void {
  const midnightMs = centre.nowMs - timeOfDay(centre.nowMs);
  for (const agent of centre.agents) {
    if (agent.shift !== undefined) planShift(centre, agent, agent.shift, midnightMs);
  }
}

/** People come and go a few minutes off the roster; lunch is about half-way, short breaks before and after. */
function planShift(centre: Centre, agent: Agent, shift: Shift, midnightMs: number): void {
  const random = centre.random.shifts;
  const fromMs = midnightMs + shift.fromMs + drawBetween(random, -6, 4) * MINUTE;
  const toMs = midnightMs + shift.toMs + drawBetween(random, -2, 5) * MINUTE;
  centre.events.add(fromMs, { kind: 'shift_begins', agent });
  centre.events.add(toMs, { kind: 'shift_ends', agent });
  const pause = (reason: NotReadyReason, hours: number, minutes: number): void => {
    const forMs = minutes * MINUTE;
    centre.events.add(fromMs + hours * HOUR, { kind: 'pause_begins', agent, reason, forMs });
  };
  pause(BREAK, drawBetween(random, 0.9, 3.2), drawBetween(random, 9, 19));
  pause(LUNCH, drawBetween(random, 3.5, 5.2), drawBetween(random, 26, 41));
  pause(BREAK, drawBetween(random, 5.9, 7.7), drawBetween(random, 9, 19));
  if (drawChance(random, OFF_PHONE_SHARE)) {
    const reason = drawOne(random, [TRAINING, COACHING, COACHING, TEAM_MEETING]);
    pause(reason, drawBetween(random, 0.7, 7.5), drawBetween(random, 15, 45));
  }
}
