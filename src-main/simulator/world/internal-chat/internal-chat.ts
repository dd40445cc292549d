import type { Centre } from '../centre';
import { MINUTE } from '../time/day';
import { drawChance, drawExponential, drawOne } from '../chance/draw';
import type { Person } from '../people/person';
import { ORDINARY_TEXTS, URGENT_TEXTS } from './message-texts';

const URGENT_SHARE = 0.02;
const KEPT_MESSAGES = 100;

/** Plans when somebody next says something by himself, in a centre where people do. */
export function planMessage(centre: Centre): void {
  const { chatterEveryMinutes } = centre.habits;
  if (chatterEveryMinutes === undefined || centre.supervisors.length === 0) return;
  const afterMs = drawExponential(centre.random.internalChat, chatterEveryMinutes * MINUTE);
  centre.events.add(centre.nowMs + afterMs, { kind: 'message_is_due' });
}

/** A supervisor or an agent at work writes what fits the moment. Nobody there: nobody writes. */
export function chatter(centre: Centre): void {
  const random = centre.random.internalChat;
  planMessage(centre);
  const present = centre.agents.filter((agent) => agent.state !== '');
  if (present.length === 0) return;
  const isUrgent = drawChance(random, URGENT_SHARE);
  const sender =
    isUrgent || drawChance(random, 0.4) ? drawOne(random, centre.supervisors) : drawOne(random, present);
  const text = drawOne(random, isUrgent ? URGENT_TEXTS : ORDINARY_TEXTS);
  postMessage(centre, sender, isUrgent, text.replace('{service}', longestWaitingService(centre)));
}

/** Puts a message into the internal chat now; only the last hundred are kept. */
export function postMessage(centre: Centre, sender: Person, isUrgent: boolean, content: string): void {
  centre.messages.push({ id: String(++centre.numbered), sender, sentAtMs: centre.nowMs, isUrgent, content });
  if (centre.messages.length > KEPT_MESSAGES) centre.messages.shift();
}

function longestWaitingService({ services }: Centre): string {
  const lines = services.filter(({ email, campaign }) => email === undefined && campaign === undefined);
  const waits = lines.map((service) => ({ service, sinceMs: service.line[0]?.queuedAtMs ?? Infinity }));
  const [worst] = waits.sort((one, other) =>
    one.sinceMs === other.sinceMs ? 0 : one.sinceMs - other.sinceMs,
  );
  return worst?.service.profile.name ?? '';
}
