import { beforeAll, describe, expect, it } from 'vitest';
import { coursesCsv } from '../../../../src-renderer/charts/courses-csv';
import { courseSummary } from '../../../../src-renderer/charts/course-summary';
import { placeLabels } from '../../../../src-renderer/charts/place-labels';
import { pointWords } from '../../../../src-renderer/charts/point-words';
import { overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
import { chartLine, coursePoints } from '../../../support/build-course';

beforeAll(() => overwriteGetLocale(() => 'en'));

const noon = new Date(2026, 2, 4, 12, 0, 0).getTime();

describe('a line in a sentence', () => {
  it('says what it is now, its lowest and its highest', () => {
    const points = coursePoints([4, 9, null, 2, 3], noon).map((point, index) =>
      index === 1 ? { ...point, high: 12 } : point,
    );
    expect(courseSummary(chartLine({ points }))).toMatch(
      /^Waiting: now 3, lowest 2 at 12:00 PM, highest 12 at 12:00 PM\.$/,
    );
  });

  it('says so where there is nothing, and where there is nothing now', () => {
    expect(courseSummary(chartLine({ points: [] }))).toBe('Waiting: no data.');
    expect(courseSummary(chartLine({ points: coursePoints([null]) }))).toBe('Waiting: no data.');
    expect(courseSummary(chartLine({ points: coursePoints([5, null], noon) }))).toContain('now –');
  });
});

describe('a point in words', () => {
  it('says between what the value moved, where it stands for more than a moment', () => {
    expect(pointWords(chartLine(), 1)).toBe('Waiting 2');
    const points = [{ atMs: 0, value: 80, low: 60, high: 222 }];
    expect(pointWords(chartLine({ unit: 'seconds', points }), 0)).toBe('Waiting 1:20 (1:00 – 3:42)');
    expect(pointWords(undefined, 0)).toBe('');
    expect(pointWords(chartLine(), 99)).toBe('');
  });
});

describe('a table for other programs', () => {
  const lines = [
    chartLine({ points: coursePoints([4, null], noon) }),
    chartLine({ id: 'wait', name: 'Longest, all', unit: 'seconds', points: coursePoints([30, 35], noon) }),
  ];

  it('has times, numbers, nothing for gaps, and quotes what needs it', () => {
    expect(coursesCsv(lines, 'Time')).toBe(
      'Time,Waiting,"Longest, all (s)"\r\n2026-03-04 12:00:00,4,30\r\n2026-03-04 12:00:05,,35\r\n',
    );
  });

  it('is parted by tabulators for the clipboard', () => {
    expect(coursesCsv(lines, 'Time', '\t').split('\r\n')[0]).toBe('Time\tWaiting\tLongest, all (s)');
  });

  it('gives a spreadsheet no name to run', () => {
    const evil = chartLine({ name: '=HYPERLINK("http://evil")' });
    expect(coursesCsv([evil], 'Time').split('\r\n')[0]).toBe(`Time,"'=HYPERLINK(""http://evil"")"`);
  });
});

describe('labels that would lie on each other', () => {
  it('are moved apart, in their order, within the height', () => {
    expect(placeLabels([10, 50], 12, 100)).toEqual([10, 50]);
    expect(placeLabels([50, 52, 10], 12, 100)).toEqual([50, 62, 10]);
    expect(placeLabels([98, 99], 12, 100)).toEqual([88, 100]);
    expect(placeLabels([-5], 12, 100)).toEqual([0]);
  });
});
