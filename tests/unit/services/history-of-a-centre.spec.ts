import { expect, it } from 'vitest';
import type { Series } from '../../../src-main/core/history/series';
import { perchAt } from '../../support/perch-at';

const waiting: Series = { kind: 'total', key: 'in_calls_waiting' };

it('a quarter of an hour of a contact centre is written down at the pace of polling', async () => {
  const perch = await perchAt();
  await perch.goLive();
  await perch.pass(16 * 60_000);
  const { courses } = perch.history.read({ series: [waiting], span: '15-minutes', points: 500 });
  const values = courses[0] ?? [];
  expect(values.length).toBeGreaterThan(170);
  expect(values.every(({ value }) => value !== null)).toBe(true);
  expect(perch.state.recent['in_calls_waiting']?.spanSeconds).toBeGreaterThan(890);
  await perch.whileTimePasses(perch.poller.stop());
});
