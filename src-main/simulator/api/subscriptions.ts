import type { Session } from './sessions';
import type { Subscription } from './subscription/subscription';
import type { User } from './user';

/** A subscription in force. */
export interface ActiveSubscription {
  readonly subscription: Subscription;
  readonly madeBy: Session;
  /** Real time, milliseconds. */
  readonly sinceMs: number;
}

/**
 * The active subscriptions of a tenant: one a user, each taking one of the tenant's seats. It belongs to the user,
 * so it outlives a renewed token; a later sign-in may replace it, the sign-in that made it has to delete it first.
 */
export class Subscriptions {
  private readonly byUser = new Map<User, ActiveSubscription>();
  private takenElsewhere = 0;

  constructor(private readonly seats: number) {}

  get count(): number {
    return this.byUser.size;
  }

  find(user: User): ActiveSubscription | undefined {
    return this.byUser.get(user);
  }

  /** Whether a user who has none can still get one. */
  hasSeatFor(user: User): boolean {
    return this.byUser.has(user) || this.byUser.size + this.takenElsewhere < this.seats;
  }

  put(user: User, active: ActiveSubscription): void {
    this.byUser.set(user, active);
  }

  /** Answers whether there was one. */
  delete(user: User): boolean {
    return this.byUser.delete(user);
  }

  /** Lets clients outside this simulator hold so many seats. */
  takeElsewhere(seats: number): void {
    this.takenElsewhere = seats;
  }
}
