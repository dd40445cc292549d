import { beforeAll, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
import { tableColumns, tableWidthPx } from '../../../../src-renderer/board/table-column';

beforeAll(() => overwriteGetLocale(() => 'en'));

const column = (statistic: string, title?: string) => ({
  statistic,
  ...(title === undefined ? {} : { title }),
});
const widthOf = (title: string) => tableColumns([column('in_ewt', title)], [])[0]?.minWidthPx ?? 0;

describe('the columns of a table', () => {
  it('are each there once, without those that name the row', () => {
    const columns = [column('name'), column('in_ewt'), column('in_calls_waiting'), column('in_ewt')];
    expect(tableColumns(columns, ['name']).map(({ key }) => key)).toEqual(['in_ewt', 'in_calls_waiting']);
  });

  it('are wide enough for the longest word of their heading, and no wider than a table bears', () => {
    expect(widthOf('Abandoned today')).toBe(widthOf('Abandoned'));
    expect(widthOf('Abandoned')).toBeGreaterThan(widthOf('Ready'));
    expect(widthOf('Donaudampfschifffahrtsgesellschaft')).toBe(134);
  });

  it('may break a heading anywhere in a script that writes no words', () => {
    expect(widthOf('サービスレベルの目標値')).toBe(widthOf('A'));
  });

  it('add up with the first one to what a table needs', () => {
    const columns = tableColumns([column('in_ewt', 'A'), column('in_calls_waiting', 'B')], []);
    expect(tableWidthPx(columns, 100)).toBe(100 + 10 + 2 * widthOf('A'));
  });
});
