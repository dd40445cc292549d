import type { Agent } from '../agents/agent';
import { noteEntry } from '../agents/calendar';
import type { Centre } from '../centre';
import type { Random } from '../chance/random';
import type { Disposition } from '../services/disposition';
import type { Service } from '../services/service';
import type { Interaction } from './interaction';

/** Hours within which an agent promises to call again. */
const PROMISED_HOURS = [0.3, 5] as const;

/** The agent says how it ended, and notes a promise in the calendar. Undefined where the service has no dispositions. */
export function chooseDisposition(
  centre: Centre,
  { service, direction }: Interaction,
  agent: Agent,
): Disposition | undefined {
  const choice = service.profile.dispositions.filter(
    (disposition) => disposition.agentCanSelect && disposition[direction],
  );
  const chosen = drawByWeight(centre.random.conversations, choice);
  if (chosen === undefined) return undefined;
  countDisposition(service, chosen, agent);
  if (chosen.promisesCall) noteEntry(centre, agent, PROMISED_HOURS);
  return chosen;
}

/** Counts a disposition given in a service, by an agent or (undefined) by the system. */
export function countDisposition(service: Service, { name }: Disposition, agent: Agent | undefined): void {
  for (const counts of [service.dispositions, agent?.counters.dispositions]) {
    counts?.set(name, (counts.get(name) ?? 0) + 1);
  }
}

function drawByWeight(random: Random, choice: readonly Disposition[]): Disposition | undefined {
  if (choice.length === 0) return undefined;
  let left = random() * choice.reduce((sum, { weight }) => sum + weight, 0);
  return choice.find(({ weight }) => (left -= weight) < 0) ?? choice[0];
}
