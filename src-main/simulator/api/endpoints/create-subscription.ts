import type { RoutedCall } from '../call';
import type { Reply } from '../reply';
import { errorReply } from '../reply';
import { FAULT } from '../request-fault';
import type { Session } from '../sessions';
import { readSubscription } from '../subscription/read-subscription';
import type { Tenant } from '../tenant';

/** POST /statsapi/subscription (specification, "Create subscription"): 200 has an empty body. */
export function createSubscription(tenant: Tenant, session: Session, { body }: RoutedCall): Reply {
  const subscription = readSubscription(body, tenant);
  const { user } = session;
  if (tenant.subscriptions.find(user)?.madeBy === session) {
    return errorReply(400, FAULT.alreadySubscribed, 'There is an active subscription: delete it first.');
  }
  if (!tenant.subscriptions.hasSeatFor(user)) {
    return errorReply(409, 4090, 'Limit of active subscriptions exceeded for tenant.');
  }
  tenant.subscriptions.put(user, { subscription, madeBy: session, sinceMs: tenant.clock.realMs });
  return { status: 200 };
}
