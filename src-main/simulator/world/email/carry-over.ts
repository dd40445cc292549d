import type { Service } from '../services/service';
import { zeroEmailCounters } from './email-cases';

/** The daily reset of an email service: open cases are carried over, for the service and for who has them in hand. */
export function carryOverCases({ email }: Service): void {
  if (email === undefined) return;
  email.counters = zeroEmailCounters();
  for (const { isNewCase, agent } of email.open) {
    email.counters.carriedOver++;
    if (isNewCase) email.counters.carriedOverNew++;
    if (agent === undefined) continue;
    agent.counters.email.carriedOver++;
    if (isNewCase) agent.counters.email.carriedOverNew++;
  }
}
