interface Timed<Event> {
  readonly atMs: number;
  readonly order: number;
  readonly event: Event;
}

/** Events yet to happen, earliest first; events of the same instant keep the order they were added in. */
export class EventQueue<Event> {
  private readonly heap: Timed<Event>[] = [];
  private added = 0;

  add(atMs: number, event: Event): void {
    const timed = { atMs, order: this.added++, event };
    let at = this.heap.length;
    while (at > 0) {
      const parent = this.heap[(at - 1) >> 1];
      if (parent === undefined || isBefore(parent, timed)) break;
      this.heap[at] = parent;
      at = (at - 1) >> 1;
    }
    this.heap[at] = timed;
  }

  /** Removes and returns the earliest event that is due at `nowMs`, or undefined. */
  takeDue(nowMs: number): { readonly atMs: number; readonly event: Event } | undefined {
    const first = this.heap[0];
    if (first === undefined || first.atMs > nowMs) return undefined;
    const last = this.heap.pop();
    if (last !== undefined && last !== first) this.sinkFromTop(last);
    return first;
  }

  private sinkFromTop(timed: Timed<Event>): void {
    let at = 0;
    for (;;) {
      const left = this.heap[2 * at + 1];
      if (left === undefined) break;
      const right = this.heap[2 * at + 2];
      const isRight = right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (isBefore(timed, child)) break;
      this.heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    this.heap[at] = timed;
  }
}

function isBefore(one: Timed<unknown>, other: Timed<unknown>): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order);
}
