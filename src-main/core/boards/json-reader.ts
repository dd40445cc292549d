import { isTextWithin } from '../is-text-within';
import type { Wanted } from './wanted';

/** Something in a JSON value that is not as it must be: where, and what was wanted there. */
export class JsonFault extends Error {
  constructor(
    /** As in `widgets[3].columns[0].statistic`; "" for the whole. */
    readonly path: string,
    readonly wanted: Wanted,
  ) {
    super(`${path === '' ? 'the whole' : path}: wanted ${Object.values(wanted).flat().join(' ')}`);
  }
}

/** A JSON value, and where it stands in what is read. Reads it as what it must be, or throws a `JsonFault`. */
export class JsonReader {
  constructor(
    readonly value: unknown,
    readonly path = '',
  ) {}

  get isAbsent(): boolean {
    return this.value === undefined;
  }

  get isNull(): boolean {
    return this.value === null;
  }

  /** A member of an object. */
  at(name: string): JsonReader {
    const path = this.path === '' ? name : `${this.path}.${name}`;
    const members = this.#object();
    // What every object has by itself is no member of this one.
    return new JsonReader(Object.hasOwn(members, name) ? members[name] : undefined, path);
  }

  /** Refuses an object that has other members than these. */
  onlyHas(...names: readonly string[]): void {
    const other = Object.keys(this.#object()).find((name) => !names.includes(name));
    if (other !== undefined) throw this.at(other).wants({ what: 'nothing' });
  }

  list(most = Infinity): readonly JsonReader[] {
    if (!Array.isArray(this.value)) throw this.wants({ what: 'list' });
    if (this.value.length > most) throw this.wants({ what: 'shorter-list', most });
    return this.value.map((item: unknown, index) => new JsonReader(item, `${this.path}[${index}]`));
  }

  /** A text that is not empty, of so many characters at the most. */
  text(most: number): string {
    const { value } = this;
    if (typeof value !== 'string' || value === '' || !isTextWithin(value, most))
      throw this.wants({ what: 'text', most });
    return value;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.wants({ what: 'flag' });
    return this.value;
  }

  number(): number {
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) throw this.wants({ what: 'number' });
    return this.value;
  }

  wholeNumber(least: number, most: number): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw this.wants({ what: 'whole-number', least, most });
    return value;
  }

  oneOf<Word extends string>(words: readonly Word[]): Word {
    const word = words.find((each) => each === this.value);
    if (word === undefined) throw this.wants({ what: 'one-of', words });
    return word;
  }

  wants(wanted: Wanted): JsonFault {
    return new JsonFault(this.path, wanted);
  }

  #object(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      throw this.wants({ what: 'object' });
    return this.value as Readonly<Record<string, unknown>>;
  }
}
