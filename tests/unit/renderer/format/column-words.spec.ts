import { afterEach, describe, expect, it } from 'vitest';
import { columnWords } from '../../../../src-renderer/format/column-words';
import { baseLocale, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';

describe('the heading of a column', () => {
  afterEach(() => overwriteGetLocale(() => baseLocale));

  it('is her own title where she gave one', () => {
    expect(columnWords({ statistic: 'in_calls_waiting', title: ' Callers ' })).toBe('Callers');
  });

  it('is the label otherwise, and where her title is blank', () => {
    expect(columnWords({ statistic: 'in_calls_waiting' })).toBe('Waiting');
    expect(columnWords({ statistic: 'in_calls_waiting', title: ' ' })).toBe('Waiting');
  });

  it('of a sum names its parts', () => {
    const sumOf = ['in_calls_waiting', 'in_callbacks_waiting', 'in_newer'];
    expect(columnWords({ statistic: 'SUM', sumOf })).toBe('Waiting + Callbacks waiting + in_newer');
  });

  it('of a sum of nothing is still called something', () => {
    expect(columnWords({ statistic: 'SUM', sumOf: [] })).toBe('SUM');
  });

  it('names the dispositions that are counted', () => {
    const column = { statistic: 'calls_dispositions_per_day', dispositions: ['Sale', 'Call again'] };
    expect(columnWords(column)).toBe('Dispositions: Sale, Call again');
    expect(columnWords({ ...column, dispositions: [] })).toBe('Dispositions');
    overwriteGetLocale(() => 'ja');
    expect(columnWords(column)).toBe('処理結果別件数：Sale、Call again');
  });
});
