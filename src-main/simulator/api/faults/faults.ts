import { leaveOutUndefined } from '../leave-out-undefined';
import type { Fault, RequestPattern } from './fault';
import { matchesPattern } from './matches-pattern';

/** What goes wrong with one request: parts of one or of several faults. */
export type Mishap = Omit<Fault, keyof RequestPattern | 'after' | 'times'>;

/** A fault as it stands. */
export interface FaultInForce {
  readonly id: number;
  readonly fault: Fault;
  /** Requests of its kind so far, hit or spared. */
  seen: number;
  hits: number;
}

/**
 * The faults in force, oldest first. Those that concern different things, as a delay and a status, hit a request
 * together; of those that concern the same thing the oldest goes first, and the others wait for their turn.
 */
export class Faults {
  private readonly byId = new Map<number, FaultInForce>();
  private numbered = 0;

  /** Answers the number to remove it by. */
  inject(fault: Fault): number {
    this.numbered += 1;
    this.byId.set(this.numbered, { id: this.numbered, fault, seen: 0, hits: 0 });
    return this.numbered;
  }

  /** Answers whether there was such a fault; one that has hit all its requests is gone. */
  remove(id: number): boolean {
    return this.byId.delete(id);
  }

  removeAll(): void {
    this.byId.clear();
  }

  get inForce(): readonly Readonly<FaultInForce>[] {
    return [...this.byId.values()];
  }

  /** What goes wrong with this request, which counts as hit. */
  strike(request: Required<RequestPattern>): Mishap {
    let mishap: Mishap = {};
    for (const injected of this.byId.values()) {
      const { fault } = injected;
      if (!matchesPattern(fault, request)) continue;
      injected.seen += 1;
      const { after = 0, times = Infinity } = fault;
      const part = mishapOf(fault);
      if (injected.seen <= after || concernTheSame(mishap, part)) continue;
      mishap = { ...mishap, ...part };
      injected.hits += 1;
      if (injected.hits >= times) this.byId.delete(injected.id);
    }
    return mishap;
  }
}

function mishapOf({ delayMs, answer, change, dateSkewSeconds, delivery }: Fault): Mishap {
  return leaveOutUndefined({ delayMs, answer, change, dateSkewSeconds, delivery });
}

/** A made-up answer and a change of the real one concern the same thing. */
function concernTheSame(one: Mishap, other: Mishap): boolean {
  const concerns = (mishap: Mishap) => Object.keys(mishap).map((key) => (key === 'change' ? 'answer' : key));
  return concerns(one).some((concern) => concerns(other).includes(concern));
}
