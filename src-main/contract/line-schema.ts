import * as v from 'valibot';
import { isTextWithin } from '../core/is-text-within';

/** A text that is not empty, of so many characters at the most, counted as everywhere. */
export const line = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.check((text) => isTextWithin(text, most)),
  );
