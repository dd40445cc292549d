import type { Suppression, Telling, TellingFailure } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { momentWords } from './moment-words';

const byFailure: Readonly<Record<TellingFailure, () => string>> = {
  'not-supported': () => m.chat_not_supported(),
  'not-shown-in-time': () => m.chat_not_in_time(),
  refused: () => m.chat_refused(),
};

const bySuppression: Readonly<Record<Suppression, () => string>> = {
  vanished: () => m.chat_not_told_vanished(),
};

/** What became of telling an urgent message on the desktop; null while there is nothing to say. */
export function tellingWords(telling: Telling | null, wallMs: number): string | null {
  switch (telling?.status) {
    case undefined:
    case 'begun':
      return null;
    case 'told':
      return m.chat_told({ time: momentWords(telling.atMs, wallMs) });
    case 'failed':
      return byFailure[telling.reason]();
    case 'suppressed':
      return bySuppression[telling.reason]();
  }
}
