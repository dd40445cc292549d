import { describe, expect, it } from 'vitest';
import { statistics } from '../../../../src-main/core/catalogue/statistics';
import { overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
import { pickerOptions } from '../../../../src-renderer/windows/board-editor/book/picker-options';

overwriteGetLocale(() => 'en');
const namesIn = (query: string, container: 'total' | 'queue' | 'agent', kind?: string) =>
  pickerOptions(query, container)
    .filter((group) => kind === undefined || group.kind === kind)
    .flatMap(({ options }) => options.map(({ name }) => name));

describe('the statistic picker', () => {
  it.each(['total', 'queue', 'agent'] as const)(
    'offers the whole catalogue for %s, each once',
    (container) => {
      expect(namesIn('', container).sort()).toEqual(statistics.map(({ name }) => name).sort());
    },
  );

  it('says why what cannot be asked for is not offered, and puts it last', () => {
    const last = pickerOptions('', 'total').at(-1);
    expect(last?.kind).toBe('impossible');
    expect(last?.options.every(({ why }) => why !== null)).toBe(true);
    expect(last?.options.map(({ name }) => name)).toContain('acd_state');
    expect(namesIn('', 'agent', 'impossible')).not.toContain('acd_state');
  });

  it.each([
    ['longest', 'in_max_wait_time'],
    ['in_max_wait_time', 'in_max_wait_time'],
    ['SERVICE level', 'service_level'],
  ])('finds by words: %s', (query, name) => {
    expect(namesIn(query, 'total', 'found')[0]).toBe(name);
  });

  it('takes a name as it is that the catalogue does not know, but no sentence', () => {
    expect(namesIn('my_statistic', 'queue', 'free')).toEqual(['my_statistic']);
    expect(namesIn('service_level', 'queue', 'free')).toEqual([]);
    expect(namesIn('how many callers', 'queue', 'free')).toEqual([]);
    // A sum is made by adding several up.
    expect(namesIn('SUM', 'queue', 'free')).toEqual([]);
  });
});
