import { agentStatistics } from '../../statistics/agent/agent-statistics';
import { serviceStatistics } from '../../statistics/service/service-statistics';
import { dispositionNames } from '../dispositions';
import type { JsonObject } from '../read-json';
import { asCount, asList, asObject, asText, asTexts, parseJson, refuseOtherKeys } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';
import type { Tenant } from '../tenant';
import { findStatistic } from './find-statistic';
import { readDispositions } from './read-dispositions';
import { readGrid } from './read-grid';
import { readIds } from './read-ids';
import type { Reading } from './reading';
import type { App, ChatFilter, Subscription, Totals } from './subscription';

/** Live clients ask for six messages when the user has not chosen (facts page, section 5). */
const DEFAULT_MESSAGES = 6;

/**
 * Reads the body of a subscription (specification, "Create subscription"; facts page, section 1.4). Throws
 * RequestFault with a message that names the culprit.
 */
export function readSubscription(body: string, { dialect, world }: Tenant): Subscription {
  const apps = Object.entries(asObject(parseJson(body), 'body'));
  if (apps.length === 0) throw new RequestFault(FAULT.wrongShape, 'The body must have an app id.');
  const { teams, services } = world;
  const reading = { dialect, teams, services, dispositions: dispositionNames(services) };
  return { apps: apps.map(([id, app]) => readApp(id, app, reading)) };
}

function readApp(id: string, value: unknown, reading: Reading): App {
  const app = asObject(value, id);
  refuseOtherKeys(app, reading.dialect.appKeys, id);
  const grids = <Subject>(key: string, statistics: Parameters<typeof readGrid<Subject>>[2]) =>
    app[key] === undefined
      ? undefined
      : asList(app[key], `${id}.${key}`).map((grid, index) =>
          readGrid(grid, `${id}.${key}[${index}]`, statistics, reading),
        );
  return {
    id,
    totals: readTotals(app, id, reading),
    serviceGrids: grids('service_grids', serviceStatistics),
    agentGrids: grids('agent_grids', agentStatistics),
    chat: readChat(app['chat_messages'], `${id}.chat_messages`),
  };
}

/** What narrows totals is checked also where none are asked for. */
function readTotals(app: JsonObject, id: string, reading: Reading): Totals | undefined {
  const narrowing = {
    serviceIds: readIds(app['stats_totals_service_ids'], `${id}.stats_totals_service_ids`, reading.services),
    dispositions: readDispositions(
      app['stats_totals_dispositions'],
      `${id}.stats_totals_dispositions`,
      reading.dispositions,
    ),
  };
  if (app['stats_totals'] === undefined) return undefined;
  const where = `${id}.stats_totals`;
  const statistics = asTexts(app['stats_totals'], where).map((name, index) => ({
    name,
    statistic: findStatistic(name, serviceStatistics, `${where}[${index}]`),
  }));
  return { statistics, ...narrowing };
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
