import type { Reply } from '../reply';
import type { Session } from '../sessions';
import { answerSubscription } from '../subscription/answer-subscription';
import type { Tenant } from '../tenant';
import { NO_SUBSCRIPTION } from './delete-subscription';

/** GET /statsapi/subscription/data: 204 until the first data are ready (specification, "Get subscription data"). */
export function subscriptionData(tenant: Tenant, { user }: Session): Reply {
  const active = tenant.subscriptions.find(user);
  if (active === undefined) return NO_SUBSCRIPTION;
  if (tenant.clock.realMs - active.sinceMs < tenant.firstDataMs) return { status: 204 };
  return { status: 200, json: answerSubscription(active.subscription, user, tenant) };
}
