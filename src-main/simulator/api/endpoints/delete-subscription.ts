import type { Reply } from '../reply';
import { errorReply } from '../reply';
import type { Session } from '../sessions';
import type { Tenant } from '../tenant';

/** DELETE /statsapi/subscription/active; an error when there is none (facts page, section 1.6). */
export function deleteSubscription(tenant: Tenant, { user }: Session): Reply {
  return tenant.subscriptions.delete(user) ? { status: 200 } : NO_SUBSCRIPTION;
}

/** 404 of the specification: there is no active subscription. */
export const NO_SUBSCRIPTION = errorReply(404, 4040, 'There is no active subscription.');
