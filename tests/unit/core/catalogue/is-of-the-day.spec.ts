import { describe, expect, it } from 'vitest';
import { isOfTheDay } from '../../../../src-main/core/catalogue/is-of-the-day';
import { columnKey } from '../../../../src-main/core/subscription/column-key';

const isOf = (statistic: string) => isOfTheDay(columnKey({ statistic }));
const isSumOf = (...sumOf: readonly string[]) =>
  isOfTheDay(columnKey({ statistic: 'SUM', sumOf, dispositions: ['A+B'] }));

describe('what counts the day', () => {
  it('says so in its name, or is known to', () => {
    expect(['in_calls_handled_per_day', 'service_level', 'in_email_carried_over'].every(isOf)).toBe(true);
    expect(['in_calls_waiting', 'service_level_target', 'records_completed'].some(isOf)).toBe(false);
  });

  it('is a sum of which a part does', () => {
    expect(isSumOf('in_calls_waiting', 'in_calls_handled_per_day')).toBe(true);
    expect(isSumOf('in_calls_waiting', 'in_calls_ringing')).toBe(false);
  });
});
