import { describe, expect, it } from 'vitest';
import { defaultBoard } from '../../../../src-main/core/catalogue/default-board';
import { findStatistic, type Unit } from '../../../../src-main/core/catalogue/statistics';

const units: readonly Unit[] = ['count', 'seconds', 'running', 'running-unless-zero', 'share', 'text'];

describe('the catalogue of statistics', () => {
  it('says how the value of a statistic is to be read', () => {
    expect(findStatistic('service_level')).toEqual({ name: 'service_level', unit: 'share' });
    expect(findStatistic('state_duration')?.unit).toBe('running');
    expect(findStatistic('in_max_wait_time')?.unit).toBe('running-unless-zero');
  });

  it('knows everything that the board of the beginning shows', () => {
    const { totals, queueColumns, agentColumns } = defaultBoard;
    for (const name of [...totals, ...queueColumns, ...agentColumns]) {
      expect(units).toContain(findStatistic(name)?.unit);
    }
  });

  it.each(['in_calls_of_another_century', '', 'constructor', 'toString', '__proto__'])(
    'does not know "%s"',
    (name) => {
      expect(findStatistic(name)).toBeUndefined();
    },
  );
});
