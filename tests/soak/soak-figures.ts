/** What a simulated week of Perch showed. */
export interface SoakFigures {
  readonly days: number;
  readonly seconds: number;
  readonly faults: number;
  readonly takeovers: number;
  readonly requests: number;
  /** One in five seconds while somebody is there. */
  readonly plannedRequests: number;
  /** Heap and buffers: after the warm-up, then every twelve hours, then at the end; after a collection. */
  readonly memoryMb: readonly number[];
  readonly mostTimers: number;
  readonly timersLeft: number;
  /** The window that was only told what changed knows what main knows. */
  readonly isWindowRight: boolean;
  readonly lastPhase: string;
  readonly urgentTold: number;
  readonly urgentSaid: number;
  readonly urgentToldTwice: number;
}

const MOST_GROWTH_MB = 5;
/** The next step, the deadline of a request, and a second one where a board asks for availability. */
const MOST_TIMERS = 3;

interface Check {
  readonly what: string;
  readonly value: string;
  readonly limit: string;
  readonly isHeld: boolean;
}

/** How much memory grew from the warm-up to its greatest size since, in megabytes. */
function growthMb({ memoryMb }: SoakFigures): number {
  return Math.max(...memoryMb) - (memoryMb[0] ?? 0);
}

function checksOf(figures: SoakFigures): readonly Check[] {
  const growth = growthMb(figures);
  const { requests, plannedRequests, mostTimers, timersLeft } = figures;
  const share = requests / plannedRequests;
  return [
    {
      what: 'growth of heap and buffers after the warm-up',
      value: `${growth.toFixed(2)} MB`,
      limit: `${MOST_GROWTH_MB} MB`,
      isHeld: growth <= MOST_GROWTH_MB,
    },
    {
      what: 'requests, by one in five seconds while somebody is there',
      value: `${requests} (${(share * 100).toFixed(1)} %)`,
      limit: '100 %',
      isHeld: share <= 1,
    },
    {
      what: 'timers at once',
      value: String(mostTimers),
      limit: String(MOST_TIMERS),
      isHeld: mostTimers <= MOST_TIMERS,
    },
    { what: 'timers left at the end', value: String(timersLeft), limit: '0', isHeld: timersLeft === 0 },
    {
      what: 'the window knows what main knows',
      value: figures.isWindowRight ? 'yes' : 'no',
      limit: 'yes',
      isHeld: figures.isWindowRight,
    },
    {
      what: 'connection at the end',
      value: figures.lastPhase,
      limit: 'live',
      isHeld: figures.lastPhase === 'live',
    },
    {
      what: 'urgent messages said for the test, and all that were told',
      value: `${figures.urgentSaid}, ${figures.urgentTold}`,
      limit: 'told at least as many',
      isHeld: figures.urgentTold >= figures.urgentSaid,
    },
    {
      what: 'urgent messages told twice',
      value: String(figures.urgentToldTwice),
      limit: '0',
      isHeld: figures.urgentToldTwice === 0,
    },
  ];
}

/** Whether everything holds that a week has to show. */
export function isHeld(figures: SoakFigures): boolean {
  return checksOf(figures).every((check) => check.isHeld);
}

/** The figures as lines for people. */
export function describeSoak(figures: SoakFigures): string {
  return checksOf(figures)
    .map(
      ({ what, value, limit, isHeld: ok }) =>
        `${ok ? 'held    ' : 'NOT HELD'}  ${what}: ${value} (limit: ${limit})`,
    )
    .join('\n');
}

/** The figures as a page. */
export function soakPage(figures: SoakFigures): string {
  const rows = checksOf(figures).map(
    ({ what, value, limit, isHeld: ok }) => `| ${what} | ${value} | ${limit} | ${ok ? 'yes' : '**no**'} |`,
  );
  const memory = figures.memoryMb.map((mb) => mb.toFixed(1)).join(', ');
  return `# A simulated week

\`npm run soak\` wrote this page. Perch runs without Electron, with its own HTTP client, against a simulated contact centre
in another thread, on a clock that is moved from one timer to the next: ${figures.days.toFixed(1)} days in ${Math.round(figures.seconds)} s. Every four minutes
one of thirteen faults strikes (${figures.faults} in all), every seven hours another program takes the session (${figures.takeovers} times), every three
hours the screen is locked for five minutes, every two hours the board changes, and at night the machine sleeps.

| what | figure | limit | held |
| --- | --- | --- | --- |
${rows.join('\n')}

Heap and buffers in MB after a collection, after six hours, then every twelve, and at the end: ${memory}. The history of eight
hours is part of it.
`;
}
