import type { Media, ServiceProfile } from './service-profile';

type Row = readonly [
  name: string,
  media: Media,
  size: number,
  priority: number,
  targetShare: number,
  thresholdSeconds: number,
  patienceSeconds: number,
  talkSeconds: number,
  wrapUpSeconds: number,
];

/** In the order a growing centre opens them. */
const ROWS: readonly Row[] = [
  ['Billing', 'voice', 1.4, 5, 0.8, 20, 240, 265, 40],
  ['Technical support', 'voice', 1.6, 5, 0.8, 30, 300, 390, 70],
  ['Orders', 'voice', 1.2, 5, 0.8, 20, 210, 205, 35],
  ['Chat web', 'chat', 1, 4, 0.8, 40, 200, 520, 25],
  ['Returns', 'voice', 0.8, 5, 0.8, 30, 240, 230, 45],
  ['Sales', 'voice', 1.1, 6, 0.85, 20, 150, 310, 50],
  ['VIP desk', 'voice', 0.6, 9, 0.9, 15, 260, 285, 60],
  ['Accounts', 'voice', 0.7, 5, 0.8, 30, 270, 250, 45],
  ['Chat mobile app', 'chat', 0.8, 4, 0.8, 45, 180, 450, 20],
  ['Deliveries', 'voice', 1, 5, 0.8, 20, 220, 190, 30],
  ['Payments', 'voice', 0.9, 6, 0.8, 20, 230, 240, 40],
  ['Warranty', 'voice', 0.6, 4, 0.75, 40, 280, 320, 65],
  ['Complaints', 'voice', 0.5, 7, 0.85, 30, 330, 420, 110],
  ['Installation help', 'voice', 0.7, 5, 0.8, 30, 290, 440, 60],
  ['Chat order tracking', 'chat', 0.7, 4, 0.8, 45, 190, 380, 20],
  ['Appointments', 'voice', 0.7, 5, 0.8, 20, 210, 175, 30],
  ['Moving home', 'voice', 0.5, 5, 0.8, 30, 260, 340, 80],
  ['Business customers', 'voice', 0.6, 8, 0.9, 15, 250, 300, 70],
  ['Loyalty club', 'voice', 0.5, 4, 0.75, 40, 200, 215, 35],
  ['Network faults', 'voice', 0.8, 7, 0.8, 20, 320, 280, 50],
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

/** The profiles of a centre with `count` services: known ones first, then the same ones for other markets. */
export function serviceProfiles(count: number): ServiceProfile[] {
  const rounds = Math.ceil(count / ROWS.length);
  return Array.from({ length: rounds }, (_, round) => ROWS.map((row) => toProfile(row, market(round))))
    .flat()
    .slice(0, count);
}

function toProfile(row: Row, suffix: string): ServiceProfile {
  const [
    name,
    media,
    size,
    priority,
    targetShare,
    thresholdSeconds,
    patienceSeconds,
    talkSeconds,
    wrapUpSeconds,
  ] = row;
  return {
    name: name + suffix,
    media,
    size,
    priority,
    targetShare,
    thresholdSeconds,
    patienceSeconds,
    talkSeconds,
    wrapUpSeconds,
  };
}

function market(round: number): string {
  if (round === 0) return '';
  const turn = Math.floor((round - 1) / MARKETS.length);
  return ` ${MARKETS[(round - 1) % MARKETS.length] ?? ''}${turn === 0 ? '' : ` ${turn + 1}`}`;
}
