import * as m from '../messages/compiled/messages';
import { durationWords } from './duration-words';

/** A span in milliseconds: whole seconds under a minute (`8 s`), `m:ss` from then on. */
export function ageWords(ms: number): string {
  return secondsWords(Math.floor(Math.max(0, ms) / 1000));
}

/** What is left in milliseconds, rounded up: a countdown ends when it shows nothing, not a second before. */
export function remainingWords(ms: number): string {
  return secondsWords(Math.ceil(Math.max(0, ms) / 1000));
}

function secondsWords(seconds: number): string {
  return seconds < 60 ? m.seconds({ seconds: String(seconds) }) : durationWords(seconds);
}
