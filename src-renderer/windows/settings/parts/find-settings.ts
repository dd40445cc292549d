import { fold } from '../../../format/fold-text';
import { searchWords } from '../../../format/search-words';
import { sectionLabels, settingRows, type SettingName } from './settings-rows';

/**
 * The settings that have every word of a query in their label, explanation, synonyms or section, in the language of the
 * moment; null where nothing is looked for.
 */
export function findSettings(query: string): ReadonlySet<SettingName> | null {
  const words = searchWords(query);
  if (words.length === 0) return null;
  const names = Object.keys(settingRows) as SettingName[];
  return new Set(
    names.filter((name) => {
      const { section, label, help, synonyms } = settingRows[name];
      const text = fold([label(), help(), synonyms(), sectionLabels[section]()].join('\n'));
      return words.every((word) => text.includes(word));
    }),
  );
}
