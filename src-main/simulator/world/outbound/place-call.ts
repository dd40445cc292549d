import type { Centre } from '../centre';
import { drawBetween } from '../chance/draw';
import type { Random } from '../chance/random';
import type { Interaction } from '../interactions/interaction';
import type { AttemptOutcome, CampaignProfile, FailedOutcome } from './campaign-profile';
import type { DialledRecord } from './dialled-record';

/** How long an attempt lasts, milliseconds: a busy line is soon known, nobody answers only after a while. */
const ATTEMPT_MS: Readonly<Record<AttemptOutcome, readonly [number, number]>> = {
  answered: [6_000, 21_000],
  noAnswer: [23_000, 28_000],
  busy: [5_000, 9_000],
  answeringMachine: [12_000, 24_000],
  invalidNumber: [5_000, 8_000],
};

const FAILURES: readonly FailedOutcome[] = ['noAnswer', 'busy', 'answeringMachine', 'invalidNumber'];

/** Calls the customer of a record. */
export function placeCall(centre: Centre, interaction: Interaction, record: DialledRecord): void {
  const { service } = interaction;
  const random = centre.random.campaigns;
  interaction.phase = 'dialing';
  service.dialing++;
  service.dials.placed++;
  countAttempt(centre, record);
  const outcome = drawOutcome(random, record.campaign.profile);
  const endMs = centre.nowMs + drawBetween(random, ...ATTEMPT_MS[outcome]);
  centre.events.add(endMs, { kind: 'attempt_ends', interaction, outcome });
}

function countAttempt(centre: Centre, { campaign, list, index }: DialledRecord): void {
  const { counters } = campaign;
  counters.firstAttemptMs ??= centre.nowMs;
  counters.lastAttemptMs = centre.nowMs;
  campaign.callRate.count(centre.nowMs);
  list.attempts[index] = (list.attempts[index] ?? 0) + 1;
  if (list.attemptDays[index] === campaign.day) return;
  list.attemptDays[index] = campaign.day;
  list.attemptedToday++;
}

function drawOutcome(random: Random, { outcomeShares }: CampaignProfile): AttemptOutcome {
  let left = random();
  return FAILURES.find((outcome) => (left -= outcomeShares[outcome]) < 0) ?? 'answered';
}
