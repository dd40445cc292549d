import * as m from '../messages/compiled/messages';
import de from '../statistic-texts/explanations/de.json';
import en from '../statistic-texts/explanations/en.json';
import ja from '../statistic-texts/explanations/ja.json';
import { spokenText } from './spoken-text';

const explanations = { en, de, ja };

/** What is counted, of whom, since when, in a sentence or two. */
export function statisticExplanation(name: string): string {
  return spokenText(explanations, name) ?? m.stat_unknown_why();
}
