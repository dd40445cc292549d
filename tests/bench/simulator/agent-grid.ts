import { buildTenant } from '../../../src-main/simulator/build-tenant';
import type { Figure } from '../figure';
import { measureBeside } from '../measure-beside';
import { DEAREST_COLUMNS, subscriptionTo, USUAL_COLUMNS } from './agent-columns';
import { knock, signIn } from '../front-door';
import { LARGE_CENTRE } from './large-centre';
import { rowsOf } from './rows-of';

const ROUNDS = 60;

/** An agent grid of the large centre, answered through the front door, by the bare JSON.stringify of its rows. */
export async function measureAgentGrid(): Promise<readonly Figure[]> {
  const tenant = buildTenant(LARGE_CENTRE);
  const token = signIn(tenant);
  const size = `${LARGE_CENTRE.agents} agents, ${LARGE_CENTRE.services} services`;

  async function measure(name: string, body: string, limit: number | undefined): Promise<Figure> {
    if (tenant.subscriptions.count > 0) knock(tenant, token, 'DELETE', '/statsapi/subscription/active');
    knock(tenant, token, 'POST', '/statsapi/subscription', body);
    const answer = () => knock(tenant, token, 'GET', '/statsapi/subscription/data');
    const rows = rowsOf(answer());
    if (rows.length !== LARGE_CENTRE.agents) throw new Error(`${rows.length} agents in the grid.`);
    return { name, limit, ...(await measureBeside(answer, () => JSON.stringify(rows), ROUNDS)) };
  }

  return [
    await measure(`agent grid of 15 columns, ${size}`, subscriptionTo(USUAL_COLUMNS), 3),
    await measure(
      'the same, in order of two columns',
      subscriptionTo(USUAL_COLUMNS, { order: [{ by: 'c3' }, { by: 'c4', dir: 'DESC' }] }),
      undefined,
    ),
    await measure('the 15 dearest columns', subscriptionTo(DEAREST_COLUMNS), undefined),
  ];
}
