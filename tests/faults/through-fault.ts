import { expect } from 'vitest';
import { connectionWords } from '../../src-renderer/format/connection-words';
import { troubleWords } from '../../src-renderer/format/trouble-words';
import type { SimulatorOptions } from '../../src-main/simulator/simulator-options';
import { perchAt } from '../support/perch-at';
import type { PerchWithoutWindows } from '../support/perch-without-windows';
import { countTold } from './count-told';
import { expectPoliteness } from './politeness';
import type { FaultRow } from './row';

/** Something that goes wrong for a while, what the screen has to say meanwhile, and how it ends. */
export interface Passing {
  readonly options?: SimulatorOptions;
  /** Makes it go wrong; what it gives back makes it right again. */
  readonly begin: (perch: PerchWithoutWindows) => () => unknown;
  /** How long it goes wrong, simulated. */
  readonly lastsMs: number;
  /** The pill at the end of that time, and the trouble's title: null for none. */
  readonly pill: RegExp;
  readonly title: RegExp | null;
  /** The longest that data may take to come again after it went right. */
  readonly recoversWithinMs: number;
  /** The most requests while it goes wrong. */
  readonly mostRequests: number;
  /** What else must hold at the end of the fault, and after recovery. */
  readonly during?: (perch: PerchWithoutWindows) => void;
  readonly afterwards?: (perch: PerchWithoutWindows) => void;
}

const [BEFORE, DURING, AFTER] = [
  'The building is closed, everybody out.',
  'Payments are down, tell every caller.',
  'All is well again, thank you.',
];

/** A row about something that passes: Perch is live again by itself, and every urgent message is told once. */
export function throughFault(name: string, passing: Passing): FaultRow {
  return {
    name,
    async run() {
      const perch = await perchAt(passing.options);
      await perch.goLive();
      perch.simulator.say({ urgent: true, content: BEFORE });
      await perch.pass(6000);
      const requests = perch.simulator.requests();
      const valuesBefore = perch.state.queues.length;
      const end = passing.begin(perch);
      await perch.pass(passing.lastsMs / 2);
      perch.simulator.say({ urgent: true, content: DURING });
      await perch.pass(passing.lastsMs / 2);
      expectWords(perch, passing);
      passing.during?.(perch);
      // No value goes blank, whatever happens.
      expect(perch.state.queues.length).toBe(valuesBefore);
      const sent = perch.simulator.requests().slice(requests.length);
      expect(sent.length).toBeLessThanOrEqual(passing.mostRequests);
      const recoveryMs = await recover(perch, end);
      expect(recoveryMs).toBeLessThanOrEqual(passing.recoversWithinMs);
      perch.simulator.say({ urgent: true, content: AFTER });
      await perch.pass(12_000);
      expect(pillOf(perch)).toMatch(/^Live/);
      passing.afterwards?.(perch);
      expectPoliteness(perch.simulator.requests());
      const told = countTold(
        [BEFORE, DURING, AFTER],
        perch.told.map(({ body }) => body),
      );
      return { requests: perch.simulator.requests().length - requests.length, recoveryMs, ...told };
    },
  };
}

async function recover(perch: PerchWithoutWindows, end: () => unknown): Promise<number> {
  await end();
  const endedAtMs = perch.clock.monotonicMs();
  const { receivedAtMs } = perch.state.freshness;
  await perch.until(
    () => perch.state.connection.phase === 'live' && perch.state.freshness.receivedAtMs !== receivedAtMs,
    500,
  );
  return perch.clock.monotonicMs() - endedAtMs;
}

function expectWords(perch: PerchWithoutWindows, { pill, title }: Passing): void {
  expect(pillOf(perch)).toMatch(pill);
  const trouble = troubleWords(perch.state, perch.clock.monotonicMs());
  if (title === null) expect(trouble).toBeNull();
  else expect(trouble?.what).toMatch(title);
}

/** What the pill in the header says. */
export function pillOf({ state, clock }: PerchWithoutWindows): string {
  const { word, age } = connectionWords(state, clock.monotonicMs());
  return age === '' ? word : `${word} · ${age}`;
}
