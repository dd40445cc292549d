import { describe, expect, it } from 'vitest';
import { perchAt } from '../../support/perch-at';
import { PerchWithoutWindows } from '../../support/perch-without-windows';

const HOUR = 3_600_000;

describe('two Perches with one user', () => {
  it.each(['api-key', 'password'] as const)(
    'make no more than four sign-ins an hour together over a day, and both tell the truth (%s)',
    async (secretKind) => {
      const one = await perchAt();
      const other = new PerchWithoutWindows(one.simulator, undefined, one.clock);
      let bothLiveInARow = 0;
      let mostInARow = 0;
      const setPace = (chosenMs: number) =>
        [one, other].forEach((perch) => perch.poller.setPace({ chosenMs }));
      setPace(5000);
      await one.goLive({ secretKind });
      await other.goLive({ secretKind });
      for (let minute = 0; minute < 24 * 60; minute += 2) {
        // The fight, if there is one, is in the beginning; the rest of the day may go by faster.
        if (minute === 2 * 60) setPace(60_000);
        await one.pass(2 * 60_000);
        // The server has one session. Who lost it may believe in it until he asks the next time, and no longer.
        const areBothLive = [one, other].every(({ state }) => state.connection.phase === 'live');
        bothLiveInARow = areBothLive ? bothLiveInARow + 1 : 0;
        mostInARow = Math.max(mostInARow, bothLiveInARow);
      }
      const signIns = one.simulator
        .requests()
        .filter(({ path }) => path === '/statsapi/auth' || path === '/configapi/v2/oauth/token')
        .map(({ atMs }) => atMs);
      const most = Math.max(
        ...signIns.map((from) => signIns.filter((ms) => ms >= from && ms < from + HOUR).length),
      );
      expect(most).toBeLessThanOrEqual(4);
      expect(mostInARow).toBeLessThanOrEqual(1);
      const phases = [one, other].map(({ state }) => state.connection.phase).sort();
      expect(phases).toEqual(['live', 'taken-over']);
    },
  );
});
