import type { Reply } from '../reply';
import type { Session } from '../sessions';
import type { Tenant } from '../tenant';

/** DELETE /statsapi/auth: ends the session and gives the seat back (facts page, section 1.3). */
export function signOut(tenant: Tenant, { user }: Session): Reply {
  tenant.sessions.end(user);
  tenant.subscriptions.delete(user);
  return { status: 200 };
}
