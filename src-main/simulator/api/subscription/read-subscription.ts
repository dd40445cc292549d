import { agentStatistics } from '../../statistics/agent-statistics';
import { serviceStatistics } from '../../statistics/service-statistics';
import { asCount, asList, asObject, asText, asTexts, parseJson, refuseOtherKeys } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';
import type { Tenant } from '../tenant';
import { findStatistic } from './find-statistic';
import { readGrid } from './read-grid';
import { readIds } from './read-ids';
import type { App, ChatFilter, Subscription, Totals } from './subscription';

/** Live clients ask for six messages when the user has not chosen (facts page, section 5). */
const DEFAULT_MESSAGES = 6;

const APP_KEYS = [
  'stats_totals',
  'stats_totals_service_ids',
  'stats_totals_dispositions',
  'service_grids',
  'agent_grids',
  'chat_messages',
];

/**
 * Reads the body of a subscription (specification, "Create subscription"; facts page, section 1.4). Throws
 * RequestFault with a message that names the culprit.
 */
export function readSubscription(body: string, tenant: Tenant): Subscription {
  const apps = Object.entries(asObject(parseJson(body), 'body'));
  if (apps.length === 0) throw new RequestFault(FAULT.wrongShape, 'The body must have an app id.');
  return { apps: apps.map(([id, app]) => readApp(id, app, tenant)) };
}

function readApp(id: string, value: unknown, tenant: Tenant): App {
  const app = asObject(value, id);
  refuseOtherKeys(app, APP_KEYS, id);
  const grids = <Subject>(key: string, statistics: Parameters<typeof readGrid<Subject>>[2]) =>
    app[key] === undefined
      ? undefined
      : asList(app[key], `${id}.${key}`).map((grid, index) =>
          readGrid(grid, `${id}.${key}[${index}]`, statistics, tenant),
        );
  return {
    id,
    totals: readTotals(app, id, tenant),
    serviceGrids: grids('service_grids', serviceStatistics),
    agentGrids: grids('agent_grids', agentStatistics),
    chat: readChat(app['chat_messages'], `${id}.chat_messages`),
  };
}

function readTotals(app: Readonly<Record<string, unknown>>, id: string, tenant: Tenant): Totals | undefined {
  const serviceIds = readIds(
    app['stats_totals_service_ids'],
    `${id}.stats_totals_service_ids`,
    tenant.world.services,
  );
  asTexts(app['stats_totals_dispositions'], `${id}.stats_totals_dispositions`);
  if (app['stats_totals'] === undefined) return undefined;
  const where = `${id}.stats_totals`;
  const statistics = asTexts(app['stats_totals'], where).map((name) => ({
    name,
    statistic: findStatistic(name, serviceStatistics, where),
  }));
  return { statistics, serviceIds };
}

function readChat(value: unknown, where: string): ChatFilter | undefined {
  if (value === undefined) return undefined;
  const chat = asObject(value, where);
  refuseOtherKeys(chat, ['filter', 'limit'], where);
  return {
    contains: chat['filter'] === undefined ? '' : asText(chat['filter'], `${where}.filter`),
    limit: asCount(chat['limit'], `${where}.limit`) ?? DEFAULT_MESSAGES,
  };
}
