/** So many taken entries are kept before the room is used again. */
const MOST_TAKEN = 1024;

/** The order in which records (numbers in their list) are dialled: those due again first, then the never dialled. */
export class DialOrder {
  private again: number[] = [];
  private nextAgain = 0;
  private nextFresh = 0;

  constructor(private readonly fresh: readonly number[]) {}

  /** Enters a record that is due again. */
  add(record: number): void {
    this.again.push(record);
  }

  /** The next record that can be dialled. One that cannot never will again: it is left out for good. */
  first(isDialable: (record: number) => boolean): number | undefined {
    for (; this.nextAgain < this.again.length; this.nextAgain++) {
      const record = this.again[this.nextAgain];
      if (record !== undefined && isDialable(record)) return record;
    }
    for (; this.nextFresh < this.fresh.length; this.nextFresh++) {
      const record = this.fresh[this.nextFresh];
      if (record !== undefined && isDialable(record)) return record;
    }
    return undefined;
  }

  /** Takes that record out. */
  take(isDialable: (record: number) => boolean): number | undefined {
    const record = this.first(isDialable);
    if (this.nextAgain < this.again.length) this.nextAgain++;
    else if (record !== undefined) this.nextFresh++;
    if (this.nextAgain > MOST_TAKEN) {
      this.again = this.again.slice(this.nextAgain);
      this.nextAgain = 0;
    }
    return record;
  }
}
