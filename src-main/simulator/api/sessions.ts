import { randomBytes, randomUUID } from 'node:crypto';
import type { User } from './user';

/** One sign-in of one user. */
export interface Session {
  readonly token: string;
  readonly user: User;
  /** Real time, milliseconds; Infinity for the password kind, which lives until the next login. */
  readonly expiresAtMs: number;
}

/** Life of an OAuth token: "3600" in the published reference (facts page, section 1.2). */
export const TOKEN_LIFE_SECONDS = 3600;

/** The sign-ins of a tenant: each user has one, and a new one ends the old one (specification, "Authenticate"). */
export class Sessions {
  private readonly byUser = new Map<User, Session>();

  /** Signs in by API secret key: 64 upper-case hexadecimal digits that live an hour. */
  openWithKey(user: User, nowMs: number): Session {
    const token = randomBytes(32).toString('hex').toUpperCase();
    return this.open({ token, user, expiresAtMs: nowMs + TOKEN_LIFE_SECONDS * 1000 });
  }

  /** Signs in by password: a UUID, valid until the user's next login. */
  openWithPassword(user: User): Session {
    return this.open({ token: randomUUID(), user, expiresAtMs: Infinity });
  }

  /** The session of a token, if it is still valid. */
  find(token: string, nowMs: number): Session | undefined {
    for (const session of this.byUser.values()) {
      if (session.token === token && nowMs < session.expiresAtMs) return session;
    }
    return undefined;
  }

  end(user: User): void {
    this.byUser.delete(user);
  }

  private open(session: Session): Session {
    this.byUser.set(session.user, session);
    return session;
  }
}
