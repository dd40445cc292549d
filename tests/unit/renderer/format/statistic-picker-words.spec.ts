import { afterEach, describe, expect, it } from 'vitest';
import { statistics, type Container } from '../../../../src-main/contract/catalogue';
import { containerWords } from '../../../../src-renderer/format/container-words';
import { statisticGroupWords } from '../../../../src-renderer/format/statistic-group-words';
import { unavailableWords } from '../../../../src-renderer/format/unavailable-words';
import { unitWords } from '../../../../src-renderer/format/unit-words';
import { baseLocale, locales, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';

const CONTAINERS: readonly Container[] = ['total', 'queue', 'agent'];

describe('a group of statistics', () => {
  afterEach(() => overwriteGetLocale(() => baseLocale));

  it.each(locales)('has a name of its own in "%s"', (locale) => {
    overwriteGetLocale(() => locale);
    const groups = [...new Set(statistics.map(({ group }) => group))];
    expect(new Set(groups.map(statisticGroupWords)).size).toBe(groups.length);
  });
});

describe('a unit', () => {
  it('is named, and one that nobody knows says so', () => {
    expect(unitWords('count')).toBe('Number');
    expect(unitWords('running')).toBe('Running time');
    expect(unitWords('running-unless-zero')).toBe('Running time');
    expect(unitWords(undefined)).toBe('As the server gives it');
  });
});

describe('a place to ask in', () => {
  it('is named after whom it asks about', () => {
    expect(CONTAINERS.map(containerWords)).toEqual(['All services together', 'Each queue', 'Each agent']);
  });
});

describe('why a statistic is not offered', () => {
  it('is silent exactly where the catalogue offers it', () => {
    for (const { name, containers } of statistics)
      for (const container of CONTAINERS)
        expect([name, container, unavailableWords(name, container) === null]).toEqual([
          name,
          container,
          containers.includes(container),
        ]);
  });

  it('names the place that has it', () => {
    expect(unavailableWords('state_duration', 'queue')).toContain('agent table');
    expect(unavailableWords('state_duration', 'total')).toContain('agent table');
    expect(unavailableWords('in_calls_waiting', 'agent')).toContain('queue table');
  });

  it('says of what no table has that none has it', () => {
    expect(unavailableWords('talk_duration', 'agent')).toContain('single interaction');
    expect(unavailableWords('records_quota', 'queue')).toContain('no board');
  });

  it('lets through what the catalogue does not know', () => {
    expect(unavailableWords('in_newer_servers_only', 'agent')).toBeNull();
  });
});
