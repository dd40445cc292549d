import type { Centre } from '../centre';
import { drawChance, drawOne } from '../chance/draw';
import { joinQueue } from '../inbound/join-queue';
import { newInteraction } from '../interactions/interaction';
import type { Service } from '../services/service';
import type { EmailCases } from './email-cases';
import { inviteToPull } from './pull-email';

/** The part of emails that are about a case still open, and the part that are about a closed one. */
const JOINING_SHARE = 0.11;
const REOPENING_SHARE = 0.16;

/** An email comes in: it joins a case still open, opens an old one again, or is a new case. */
export function receiveEmail(centre: Centre, service: Service, cases: EmailCases): void {
  const random = centre.random.emails;
  service.inbound.counters.received++;
  if (cases.open.size > 0 && drawChance(random, JOINING_SHARE)) {
    cases.counters.joined++;
    const { agent } = drawOne(random, [...cases.open]);
    if (agent !== undefined) agent.counters.email.joined++;
    return;
  }
  const isNewCase = !drawChance(random, REOPENING_SHARE);
  if (isNewCase) cases.counters.receivedNew++;
  const interaction = newInteraction({
    id: String(++centre.numbered),
    direction: 'inbound',
    service,
    arrivedAtMs: centre.nowMs,
    phase: 'waiting',
    isNewCase,
  });
  cases.open.add(interaction);
  joinQueue(centre, interaction);
  if (service.profile.email?.routing === 'pull') inviteToPull(centre, service);
}
