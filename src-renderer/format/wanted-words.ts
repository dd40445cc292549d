import type { Wanted } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { numberWords } from './number-words';
import { regionalLocale } from './regional-locale';

/** What a place in a file should hold, as the object of "Perch expected". */
export function wantedWords(wanted: Wanted): string {
  switch (wanted.what) {
    case 'object':
      return m.wanted_object();
    case 'list':
      return m.wanted_list();
    case 'shorter-list':
      return m.wanted_shorter_list({ most: numberWords(wanted.most) });
    case 'text':
      return m.wanted_text({ most: numberWords(wanted.most) });
    case 'flag':
      return m.wanted_flag();
    case 'number':
      return m.wanted_number();
    case 'whole-number':
      return m.wanted_whole_number({ least: numberWords(wanted.least), most: numberWords(wanted.most) });
    case 'this-number':
      return m.wanted_this_number({ number: numberWords(wanted.number) });
    case 'one-of':
      return m.wanted_one_of({
        words: new Intl.ListFormat(regionalLocale(), { type: 'disjunction' }).format(wanted.words),
      });
    case 'summands':
      return m.wanted_summands();
    case 'nothing':
      return m.wanted_nothing();
    case 'unique':
      return m.wanted_unique();
  }
}

/** A place in a file as it is written there; the whole of it has no name of its own. */
export function placeWords(place: string): string {
  return place === '' ? m.wanted_at_whole() : place;
}
