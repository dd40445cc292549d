import { EMAIL_DISPOSITIONS, SALES_DISPOSITIONS, SERVICE_DISPOSITIONS } from './dispositions';
import { RENEWALS, WIN_BACK } from './campaigns';
import type { PlannedService } from './planned-service';
import type { ServiceProfile } from '../world/services/service-profile';

/** How widely lengths are spread: measured talk and after-call work times have a long right tail. */
const TALK_SPREAD = 0.6;
const WRAP_UP_SPREAD = 0.5;
const WRITING_SPREAD = 0.7;

const IVR = { spell: { meanSeconds: 22, spread: 0.5 }, selfServiceShare: 0.09, abandonShare: 0.02 };
const CALLBACK = { offerAfterSeconds: 75, acceptShare: 0.3 };

type Timing = readonly [
  targetShare: number,
  thresholdSeconds: number,
  patienceSeconds: number,
  talkSeconds: number,
  wrapUpSeconds: number,
];

function voice(name: string, size: number, priority: number, timing: Timing): PlannedService {
  const dispositions = name === 'Sales' ? SALES_DISPOSITIONS : SERVICE_DISPOSITIONS;
  const profile: ServiceProfile = {
    ...common(name, priority, timing),
    kind: 'voice',
    dispositions,
    ivr: IVR,
  };
  // Short calls are not worth calling back for.
  const isLong = timing[3] > 240;
  return { size, profile: isLong ? { ...profile, callback: CALLBACK } : profile };
}

function chat(name: string, size: number, timing: Timing): PlannedService {
  return {
    size,
    profile: { ...common(name, 4, timing), kind: 'chat', dispositions: SERVICE_DISPOSITIONS },
  };
}

function email(
  name: string,
  size: number,
  routing: 'push' | 'pull',
  hours: number,
  minutes: number,
): PlannedService {
  return {
    size,
    profile: {
      name,
      kind: 'email',
      priority: 2,
      targetShare: 0.9,
      thresholdSeconds: hours * 3600,
      // Nobody waits at the other end.
      patienceSeconds: Infinity,
      talk: { meanSeconds: minutes * 60, spread: WRITING_SPREAD },
      wrapUp: { meanSeconds: 0, spread: 0 },
      dispositions: EMAIL_DISPOSITIONS,
      email: { routing, replyShare: 0.84 },
    },
  };
}

function common(name: string, priority: number, timing: Timing) {
  const [targetShare, thresholdSeconds, patienceSeconds, talkSeconds, wrapUpSeconds] = timing;
  return {
    name,
    priority,
    targetShare,
    thresholdSeconds,
    patienceSeconds,
    talk: { meanSeconds: talkSeconds, spread: TALK_SPREAD },
    wrapUp: { meanSeconds: wrapUpSeconds, spread: WRAP_UP_SPREAD },
  };
}

/** In the order a growing centre opens them. */
const SERVICES: readonly PlannedService[] = [
  voice('Billing', 1.4, 5, [0.8, 20, 240, 265, 40]),
  voice('Technical support', 1.6, 5, [0.8, 30, 300, 390, 70]),
  voice('Orders', 1.2, 5, [0.8, 20, 210, 205, 35]),
  chat('Chat web', 1, [0.8, 40, 200, 520, 25]),
  voice('Returns', 0.8, 5, [0.8, 30, 240, 230, 45]),
  email('Email support', 0.7, 'push', 4, 5),
  RENEWALS,
  WIN_BACK,
  voice('Sales', 1.1, 6, [0.85, 20, 150, 310, 50]),
  voice('VIP desk', 0.6, 9, [0.9, 15, 260, 285, 60]),
  voice('Accounts', 0.7, 5, [0.8, 30, 270, 250, 45]),
  chat('Chat mobile app', 0.8, [0.8, 45, 180, 450, 20]),
  voice('Deliveries', 1, 5, [0.8, 20, 220, 190, 30]),
  email('Email complaints', 0.5, 'pull', 24, 8),
  voice('Payments', 0.9, 6, [0.8, 20, 230, 240, 40]),
  voice('Warranty', 0.6, 4, [0.75, 40, 280, 320, 65]),
  voice('Complaints', 0.5, 7, [0.85, 30, 330, 420, 110]),
  voice('Installation help', 0.7, 5, [0.8, 30, 290, 440, 60]),
  chat('Chat order tracking', 0.7, [0.8, 45, 190, 380, 20]),
  voice('Appointments', 0.7, 5, [0.8, 20, 210, 175, 30]),
  voice('Moving home', 0.5, 5, [0.8, 30, 260, 340, 80]),
  voice('Business customers', 0.6, 8, [0.9, 15, 250, 300, 70]),
  voice('Loyalty club', 0.5, 4, [0.75, 40, 200, 215, 35]),
  voice('Network faults', 0.8, 7, [0.8, 20, 320, 280, 50]),
];

/** Where a large centre opens its services a second time. */
const MARKETS = [
  'Ireland',
  'Germany',
  'Spain',
  'Poland',
  'Japan',
  'India',
  'Nigeria',
  'Austria',
  'Canada',
  'Switzerland',
  'Mexico',
  'Netherlands',
  'Sweden',
  'Portugal',
  'Australia',
] as const;

/**
 * The services of a centre with `count` of them: those of `first` (names) before the others, then the same ones again
 * for other markets.
 */
export function planServices(count: number, first: readonly string[]): PlannedService[] {
  const rank = ({ profile }: PlannedService) =>
    first.includes(profile.name) ? first.indexOf(profile.name) : Infinity;
  const ordered = [...SERVICES].sort((one, other) =>
    rank(one) === rank(other) ? 0 : rank(one) - rank(other),
  );
  const rounds = Math.ceil(count / ordered.length);
  return Array.from({ length: rounds }, (_, round) => ordered.map((service) => inMarket(service, round)))
    .flat()
    .slice(0, count);
}

/** The names of all services there can be, without markets. */
export const SERVICE_NAMES: readonly string[] = SERVICES.map(({ profile }) => profile.name);

function inMarket(service: PlannedService, round: number): PlannedService {
  if (round === 0) return service;
  const turn = Math.floor((round - 1) / MARKETS.length);
  const market = `${MARKETS[(round - 1) % MARKETS.length] ?? ''}${turn === 0 ? '' : ` ${turn + 1}`}`;
  return { ...service, profile: { ...service.profile, name: `${service.profile.name} ${market}` } };
}
