import type { Snapshot } from '#contract/snapshot';

/**
 * A snapshot each section of which is a signal of its own: what comes with a frame disturbs only those parts of a
 * window that show something of a section that changed.
 */
export class LiveSnapshot {
  /** The same object for good; its sections are those that were told last. */
  readonly snapshot: Snapshot;
  readonly #sections = new Map<string, Section>();

  constructor(first: Snapshot) {
    const sections = Object.entries(first).map(([name, value]) => {
      const section = new Section(value);
      this.#sections.set(name, section);
      return [name, { enumerable: true, get: () => section.value }] as const;
    });
    // Each reads the section of its name.
    this.snapshot = Object.defineProperties({}, Object.fromEntries(sections)) as Snapshot;
  }

  /** Takes over what is another object than before. */
  follow(next: Snapshot): void {
    for (const [name, value] of Object.entries(next)) {
      const section = this.#sections.get(name);
      if (section !== undefined) section.value = value;
    }
  }
}

class Section {
  value: unknown = $state.raw();

  constructor(first: unknown) {
    this.value = first;
  }
}
