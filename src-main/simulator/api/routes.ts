import type { Call } from './call';
import { availableAgents } from './endpoints/available-agents';
import { cfgDispositions, cfgServices, cfgTeams } from './endpoints/configuration';
import { createSubscription } from './endpoints/create-subscription';
import { deleteSubscription } from './endpoints/delete-subscription';
import { oauthToken } from './endpoints/oauth-token';
import { passwordSignIn } from './endpoints/password-sign-in';
import { signOut } from './endpoints/sign-out';
import { subscriptionData } from './endpoints/subscription-data';
import { findSession } from './find-session';
import type { Reply } from './reply';
import { forbidden, UNAUTHORIZED } from './reply';
import type { Session } from './sessions';
import type { Tenant } from './tenant';

type Endpoint = (tenant: Tenant, call: Call) => Reply;

/** Endpoints by path, then by method. */
export const routes: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = {
  '/configapi/v2/oauth/token': { POST: oauthToken },
  '/statsapi/auth': { POST: passwordSignIn, DELETE: signedIn(signOut) },
  '/statsapi/subscription': { POST: signedIn(createSubscription) },
  '/statsapi/subscription/active': { DELETE: signedIn(deleteSubscription) },
  '/statsapi/subscription/data': { GET: signedIn(subscriptionData) },
  '/statsapi/cfg/teams': { GET: signedIn(cfgTeams) },
  '/statsapi/cfg/services': { GET: signedIn(cfgServices) },
  '/statsapi/cfg/dispositions': { GET: signedIn(cfgDispositions) },
  '/statsapi/info/check_available_agents': { GET: availableAgents },
};

/** Rights live on the user, not in the token (facts page, section 1.2): no session 401, no privilege 403. */
function signedIn(endpoint: (tenant: Tenant, session: Session, call: Call) => Reply): Endpoint {
  return (tenant, call) => {
    const session = findSession(tenant, call);
    if (session === undefined) return UNAUTHORIZED;
    if (!session.user.isPrivileged) return forbidden('privilege Access Realtime Stats API is missing');
    return endpoint(tenant, session, call);
  };
}
