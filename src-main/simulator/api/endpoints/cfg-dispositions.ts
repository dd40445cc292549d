import type { Disposition } from '../../world/services/disposition';
import type { RoutedCall } from '../call';
import { dispositionsOf } from '../dispositions';
import { wrongShape } from '../read-json';
import type { Reply } from '../reply';
import type { Session } from '../sessions';
import type { Tenant } from '../tenant';
import { visibleServices } from '../visible-services';

/** Parameters that name a kind of interaction. */
const KINDS = ['inbound', 'outbound', 'preview'] as const;

/**
 * GET /statsapi/cfg/dispositions: names for all supervised services, each once. Its parameters are documented without
 * a meaning (specification, "Get dispositions"). Ours: several kinds mean either of them, agentCanSelect narrows
 * further, and a parameter that is 0 is as good as none.
 */
export function cfgDispositions(tenant: Tenant, { user }: Session, { query }: RoutedCall): Reply {
  const kinds = KINDS.filter((kind) => isAsked(query, kind));
  const isSelectableOnly = isAsked(query, 'agentCanSelect');
  const isMeant = (disposition: Disposition) =>
    (kinds.length === 0 || kinds.some((kind) => disposition[kind])) &&
    (!isSelectableOnly || disposition.agentCanSelect);
  const chosen = dispositionsOf(visibleServices(tenant.world, user)).filter(isMeant);
  const names = [...new Set(chosen.map(({ name }) => name))];
  return { status: 200, json: tenant.dialect.dispositions === 'list' ? names : { dispositions: names } };
}

function isAsked(query: URLSearchParams, parameter: string): boolean {
  const value = query.get(parameter);
  if (value !== null && value !== '1' && value !== '0') throw wrongShape(`The parameter ${parameter}`, '1');
  return value === '1';
}
