import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOfTheDay } from '../../../../src-main/core/catalogue/is-of-the-day';
import { statistics, type Container } from '../../../../src-main/contract/catalogue';
import { statisticExplanation } from '../../../../src-renderer/format/statistic-explanation';
import { statisticLabel } from '../../../../src-renderer/format/statistic-label';
import { baseLocale, locales, overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
import explanationsDe from '../../../../src-renderer/statistic-texts/explanations/de.json';
import explanationsEn from '../../../../src-renderer/statistic-texts/explanations/en.json';
import explanationsJa from '../../../../src-renderer/statistic-texts/explanations/ja.json';
import labelsDe from '../../../../src-renderer/statistic-texts/labels/de.json';
import labelsEn from '../../../../src-renderer/statistic-texts/labels/en.json';
import labelsJa from '../../../../src-renderer/statistic-texts/labels/ja.json';

const names = statistics.map(({ name }) => name);
const CONTAINERS: readonly Container[] = ['total', 'queue', 'agent'];

/** A heading in a table must hold a label: so many characters at the most. */
const LONGEST_LABEL = { en: 26, de: 33, ja: 16 } as const;
const LONGEST_EXPLANATION = { en: 240, de: 260, ja: 110 } as const;
const END_OF_SENTENCE = { en: /\.( |$)/g, de: /\.( |$)/g, ja: /。/g } as const;

/** Words that German has taken over from English. */
const SAME_IN_GERMAN = ['Team'];

const twice = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each([
  ['labels', { en: labelsEn, de: labelsDe, ja: labelsJa }],
  ['explanations', { en: explanationsEn, de: explanationsDe, ja: explanationsJa }],
])('the %s', (_kind, byLocale) => {
  it.each(locales)('are of exactly the statistics of the catalogue, in "%s"', (locale) => {
    expect(Object.keys(byLocale[locale]).sort()).toEqual([...names].sort());
  });
});

describe.each(locales)('a statistic in "%s"', (locale) => {
  beforeEach(() => overwriteGetLocale(() => locale));
  afterEach(() => overwriteGetLocale(() => baseLocale));

  it('has a label that a heading can hold', () => {
    const labels = names.map(statisticLabel);
    expect(labels.filter((label) => label.trim() !== label || label.length < 1)).toEqual([]);
    expect(labels.filter((label) => label.length > LONGEST_LABEL[locale])).toEqual([]);
  });

  it.each(CONTAINERS)('has a label of its own among those of "%s"', (container) => {
    const offered = statistics.filter(({ containers }) => containers.includes(container));
    expect(offered.length).toBeGreaterThan(50);
    expect(twice(offered.map(({ name }) => statisticLabel(name)))).toEqual([]);
  });

  it('is explained in one or two sentences', () => {
    const explanations = names.map(statisticExplanation);
    const sentences = (text: string) => text.match(END_OF_SENTENCE[locale])?.length ?? 0;
    expect(explanations.filter((text) => sentences(text) < 1 || sentences(text) > 2)).toEqual([]);
    expect(explanations.filter((text) => text.length > LONGEST_EXPLANATION[locale])).toEqual([]);
    expect(explanations.filter((text) => !/[.。]$/.test(text))).toEqual([]);
    expect(twice(explanations)).toEqual([]);
  });

  it('that the catalogue does not know goes by its name and says so', () => {
    for (const name of ['in_newer_servers_only', 'SUM', 'toString', '__proto__']) {
      expect(statisticLabel(name)).toBe(name);
      expect(statisticExplanation(name)).toContain('Perch');
    }
  });
});

it('a total is explained as counting the day exactly where Perch reads it so', () => {
  const totals = statistics.filter(({ containers }) => containers.includes('total')).map(({ name }) => name);
  expect(totals.filter((name) => /\bday\b|daily/.test(statisticExplanation(name)))).toEqual(
    totals.filter((name) => isOfTheDay(name)),
  );
});

describe('a translation', () => {
  it('into German says everything in German', () => {
    const untranslated = names.filter(
      (name) =>
        inGerman(statisticLabel, name) === statisticLabel(name) &&
        !SAME_IN_GERMAN.includes(statisticLabel(name)),
    );
    expect(untranslated).toEqual([]);
    expect(
      names.filter((name) => inGerman(statisticExplanation, name) === statisticExplanation(name)),
    ).toEqual([]);
  });

  it('into Japanese is written in Japanese', () => {
    const isJapanese = (text: string | undefined) =>
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text ?? '');
    for (const texts of [labelsJa, explanationsJa]) {
      expect(Object.entries(texts).filter(([, text]) => !isJapanese(text))).toEqual([]);
    }
  });
});

function inGerman(words: (name: string) => string, name: string): string {
  overwriteGetLocale(() => 'de');
  const text = words(name);
  overwriteGetLocale(() => baseLocale);
  return text;
}
