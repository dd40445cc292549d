import type { Centre } from '../centre';
import { drawBetween } from '../chance/draw';
import { HOUR, MINUTE } from '../time/day';
import type { Agent } from './agent';

/** Something an agent has to do at a time, as to call a customer again. */
export interface CalendarEntry {
  readonly dueMs: number;
}

/** Notes an entry that is due within the hours given; the agent sees to it about then. */
export function noteEntry(centre: Centre, agent: Agent, afterHours: readonly [number, number]): void {
  const random = centre.random.calendar;
  const entry = { dueMs: centre.nowMs + drawBetween(random, ...afterHours) * HOUR };
  agent.calendar.push(entry);
  planEntry(centre, agent, entry, drawBetween(random, -5, 40));
}

/** An agent who is at work does it and strikes it out; at home it stays, and is tried again on the next day. */
export function seeToEntry(centre: Centre, agent: Agent, entry: CalendarEntry): void {
  if (agent.state === '') {
    planEntry(centre, agent, entry, drawBetween(centre.random.calendar, 600, 900));
    return;
  }
  agent.calendar.splice(agent.calendar.indexOf(entry), 1);
}

/** Gives everybody who works today something in the calendar, up to `most` entries. */
export function fillCalendars(centre: Centre, most: number): void {
  for (const agent of centre.agents) {
    if (agent.shift === undefined) continue;
    const beginsMs = agent.shift.fromMs / HOUR;
    const count = Math.floor(drawBetween(centre.random.calendar, 0, most + 1));
    for (let entry = 0; entry < count; entry++) {
      noteEntry(centre, agent, [Math.max(beginsMs - 5, 0), Math.max(beginsMs - 5, 0) + 8]);
    }
  }
}

function planEntry(centre: Centre, agent: Agent, entry: CalendarEntry, minutesAfterDue: number): void {
  const atMs = Math.max(centre.nowMs, entry.dueMs) + minutesAfterDue * MINUTE;
  centre.events.add(Math.max(centre.nowMs, atMs), { kind: 'calendar_entry_is_seen_to', agent, entry });
}
