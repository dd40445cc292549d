import type { RoutedCall } from './call';
import type { Dialect } from './dialect';
import { availableAgents } from './endpoints/available-agents';
import { cfgDispositions } from './endpoints/cfg-dispositions';
import { cfgAgents, cfgServices, cfgTeams } from './endpoints/configuration';
import { createSubscription } from './endpoints/create-subscription';
import { deleteSubscription } from './endpoints/delete-subscription';
import { oauthToken } from './endpoints/oauth-token';
import { passwordSignIn } from './endpoints/password-sign-in';
import { signOut } from './endpoints/sign-out';
import { subscriptionData } from './endpoints/subscription-data';
import {
  changeWallboard,
  createWallboard,
  deleteWallboard,
  listWallboards,
  readWallboard,
} from './endpoints/wallboards';
import { findSession } from './find-session';
import type { Reply } from './reply';
import { forbidden, UNAUTHORIZED } from './reply';
import type { Session } from './sessions';
import type { Tenant } from './tenant';

type Endpoint = (tenant: Tenant, call: RoutedCall) => Reply;

/** A path, which may leave parts open as ":id", and what it answers to each method. */
interface Route {
  readonly path: string;
  readonly methods: Readonly<Record<string, Endpoint>>;
  /** Where absent, every version of the server has it. */
  readonly isIn?: (dialect: Dialect) => boolean;
}

const isIn = ({ hasConfiguration }: Dialect): boolean => hasConfiguration;

/** Everything that the server serves. */
export const routes: readonly Route[] = [
  { path: '/configapi/v2/oauth/token', methods: { POST: oauthToken } },
  { path: '/statsapi/auth', methods: { POST: passwordSignIn, DELETE: signedIn(signOut) } },
  { path: '/statsapi/subscription', methods: { POST: signedIn(createSubscription) } },
  { path: '/statsapi/subscription/active', methods: { DELETE: signedIn(deleteSubscription) } },
  { path: '/statsapi/subscription/data', methods: { GET: signedIn(subscriptionData) } },
  { path: '/statsapi/cfg/dispositions', methods: { GET: signedIn(cfgDispositions) } },
  { path: '/statsapi/cfg/teams', methods: { GET: signedIn(cfgTeams) }, isIn },
  { path: '/statsapi/cfg/services', methods: { GET: signedIn(cfgServices) }, isIn },
  { path: '/statsapi/cfg/agents', methods: { GET: signedIn(cfgAgents) }, isIn },
  {
    path: '/statsapi/cfg/wallboards',
    methods: { GET: signedIn(listWallboards), POST: signedIn(createWallboard) },
    isIn,
  },
  {
    path: '/statsapi/cfg/wallboards/:id',
    methods: { GET: signedIn(readWallboard), DELETE: signedIn(deleteWallboard) },
    isIn,
  },
  { path: '/statsapi/cfg/wallboards/:id/:field', methods: { PUT: signedIn(changeWallboard) }, isIn },
  {
    path: '/statsapi/info/check_available_agents',
    methods: { GET: availableAgents },
    isIn: ({ availability }) => availability !== 'missing',
  },
];

/** Rights live on the user, not in the token (facts page, section 1.2): no session 401, no privilege 403. */
function signedIn(endpoint: (tenant: Tenant, session: Session, call: RoutedCall) => Reply): Endpoint {
  return (tenant, call) => {
    const session = findSession(tenant, call);
    if (session === undefined) return UNAUTHORIZED;
    if (!session.user.isPrivileged) return forbidden('privilege Access Realtime Stats API is missing');
    return endpoint(tenant, session, call);
  };
}
