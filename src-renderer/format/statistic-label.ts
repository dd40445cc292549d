import de from '../statistic-texts/labels/de.json';
import en from '../statistic-texts/labels/en.json';
import ja from '../statistic-texts/labels/ja.json';
import { spokenText } from './spoken-text';

const labels = { en, de, ja };

/** What a statistic is called, short enough for a heading; one that the catalogue does not know goes by its own name. */
export function statisticLabel(name: string): string {
  return spokenText(labels, name) ?? name;
}
