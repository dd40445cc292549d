import { expect } from 'vitest';
import { perchAt } from '../../support/perch-at';
import type { FaultRow } from '../row';

const URGENT = { urgent: true, content: 'The building is closed, everybody out.' };

/** Rows in which the server answers with a status instead of data. */
export const statusRows: readonly FaultRow[] = [
  {
    name: '401 once',
    async run() {
      const perch = await perchAt();
      await perch.goLive();
      const before = perch.simulator.requests().length;
      perch.simulator.answerNextData(1, 401);
      await perch.until(() => perch.state.connection.phase === 'taken-over');
      perch.simulator.say(URGENT);
      const fromMs = perch.clock.monotonicMs();
      await perch.until(() => perch.state.connection.phase === 'live');
      const recoveryMs = perch.clock.monotonicMs() - fromMs;
      expect(recoveryMs).toBeLessThan(10_000);
      const told = perch.told.filter(({ body }) => body.includes(URGENT.content)).length;
      const requests = perch.simulator.requests().length - before;
      return { requests, recoveryMs, sent: 1, told, toldTwice: Math.max(0, told - 1) };
    },
  },
];
