/** Something in a JSON value that is not as it must be: where, and what was wanted there. */
export class JsonFault extends Error {
  constructor(
    /** As in `widgets[3].columns[0].statistic`; "" for the whole. */
    readonly path: string,
    /** What is wanted there, as in "a text". */
    readonly wanted: string,
  ) {
    super(`${path === '' ? 'the board' : path} must be ${wanted}`);
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
    return new JsonReader(this.#object()[name], path);
  }

  /** Refuses an object that has other members than these. */
  onlyHas(...names: readonly string[]): void {
    const other = Object.keys(this.#object()).find((name) => !names.includes(name));
    if (other !== undefined) throw new JsonFault(this.at(other).path, 'left out: nobody knows it');
  }

  list(most: number): readonly JsonReader[] {
    if (!Array.isArray(this.value)) throw this.wants('a list');
    if (this.value.length > most) throw this.wants(`a list of at most ${most}`);
    return this.value.map((item: unknown, index) => new JsonReader(item, `${this.path}[${index}]`));
  }

  /** A text that is not empty. */
  text(most: number): string {
    if (typeof this.value !== 'string' || this.value === '' || this.value.length > most)
      throw this.wants(`a text of 1 to ${most} characters`);
    return this.value;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.wants('true or false');
    return this.value;
  }

  number(): number {
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) throw this.wants('a number');
    return this.value;
  }

  wholeNumber(least: number, most: number): number {
    const value = this.number();
    if (!Number.isInteger(value) || value < least || value > most)
      throw this.wants(`a whole number from ${least} to ${most}`);
    return value;
  }

  oneOf<Word extends string>(words: readonly Word[]): Word {
    const word = words.find((each) => each === this.value);
    if (word === undefined) throw this.wants(`one of ${words.join(', ')}`);
    return word;
  }

  wants(what: string): JsonFault {
    return new JsonFault(this.path, what);
  }

  #object(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      throw this.wants('an object');
    return this.value as Readonly<Record<string, unknown>>;
  }
}
