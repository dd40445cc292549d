import type { AgentScope } from '../../statistics/agent/agent-scope';
import type { ServiceScope } from '../../statistics/service/service-scope';
import { toWire } from '../../statistics/to-wire';
import type { Service } from '../../world/services/service';
import type { Tenant } from '../tenant';
import type { User } from '../user';
import { visibleServices } from '../visible-services';
import { answerChat } from './answer-chat';
import { answerGrid } from './answer-grid';
import type { App, Grid, Subscription, Totals } from './subscription';

/** The data of a subscription as its user may see them now: only what was asked for (facts page, section 1.5). */
export function answerSubscription(
  { apps }: Subscription,
  user: User,
  tenant: Tenant,
): Record<string, object> {
  return Object.fromEntries(apps.map((app) => [app.id, answerApp(app, user, tenant)]));
}

function answerApp({ totals, serviceGrids, agentGrids, chat }: App, user: User, tenant: Tenant): object {
  const { world, percent, clock } = tenant;
  const services = visibleServices(world, user);
  const serviceRows = (grid: Grid<ServiceScope>): ServiceScope[] =>
    chosen(services, grid.serviceIds).map((service) => ({ services: [service], nowMs: world.nowMs }));
  return {
    ...(totals && { stats_totals: answerTotals(totals, services, tenant) }),
    ...(serviceGrids && {
      service_grids: serviceGrids.map((grid) => answerGrid(grid, serviceRows(grid), percent)),
    }),
    ...(agentGrids && {
      agent_grids: agentGrids.map((grid) => answerGrid(grid, agentRows(grid, user, tenant), percent)),
    }),
    ...(chat && { chat_messages: answerChat(chat, world, clock) }),
  };
}

/** An object of name and value: the array of the specification is not JSON (facts page, section 1.8, no. 2). */
function answerTotals(
  { statistics, serviceIds, dispositions }: Totals,
  services: readonly Service[],
  tenant: Tenant,
): object {
  const scope = { services: chosen(services, serviceIds), nowMs: tenant.world.nowMs };
  return Object.fromEntries(
    statistics.map(({ name, statistic }) => [
      name,
      toWire(statistic.of(scope, dispositions), statistic.unit, tenant.percent),
    ]),
  );
}

/** All agents of the user's teams, logged out included, unless the grid narrows it. Service ids have no effect. */
function agentRows(
  { teamIds, isLoggedInOnly, isMySubteamOnly }: Grid<AgentScope>,
  user: User,
  { world }: Tenant,
): AgentScope[] {
  const teams = new Set(chosen(user.supervisor.teams, teamIds));
  const { nowMs } = world;
  return world.agents
    .filter(
      ({ team, subteam, state }) =>
        teams.has(team) &&
        !(isLoggedInOnly && state === '') &&
        !(isMySubteamOnly && !user.supervisor.subteams.includes(subteam)),
    )
    .map((agent) => ({ agent, nowMs }));
}

/** Those with one of the ids; all for an empty list. */
function chosen<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] {
  return ids.length === 0 ? items : items.filter(({ id }) => ids.includes(id));
}
