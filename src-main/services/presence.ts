/** Why nobody is at the machine. */
export type AwayReason = 'locked' | 'suspended';

/** Somebody is there unless the machine is locked, asleep, or both. */
export class Presence {
  readonly #reasons = new Set<AwayReason>();

  /** True when this is what makes the machine deserted. */
  leave(reason: AwayReason): boolean {
    const wasThere = this.#reasons.size === 0;
    this.#reasons.add(reason);
    return wasThere;
  }

  /** True when nothing keeps her away any more. */
  comeBack(reason: AwayReason): boolean {
    return this.#reasons.delete(reason) && this.#reasons.size === 0;
  }
}
