import type { Snapshot } from '#contract/snapshot';

/**
 * A snapshot each section of which is a signal of its own: what comes with a frame disturbs only those parts of a
 * window that show something of a section that changed.
 */
export class LiveSnapshot {
  /** The same object for good; its sections are those that were told last. */
  readonly snapshot: Snapshot;
  readonly #sections: readonly Section[];

  constructor(first: Snapshot) {
    this.#sections = Object.entries(first).map(([name, value]) => new Section(name, value));
    const readers = this.#sections.map((section) => [
      section.name,
      { enumerable: true, get: () => section.value },
    ]);
    // Each reads the section of its name.
    this.snapshot = Object.defineProperties(
      {},
      Object.fromEntries(readers) as PropertyDescriptorMap,
    ) as Snapshot;
  }

  /** Takes over what is another object than before. */
  follow(next: Snapshot): void {
    for (const section of this.#sections) section.value = next[section.name as keyof Snapshot];
  }
}

class Section {
  value: unknown = $state.raw();

  constructor(
    readonly name: string,
    first: unknown,
  ) {
    this.value = first;
  }
}
