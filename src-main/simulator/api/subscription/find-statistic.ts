import { agentStatistics } from '../../statistics/agent/agent-statistics';
import { serviceStatistics } from '../../statistics/service/service-statistics';
import type { Statistic } from '../../statistics/statistic';
import { FAULT, RequestFault } from '../request-fault';

/** The statistic of a name among those allowed in a container; throws RequestFault when it is not one of them. */
export function findStatistic<Subject>(
  name: string,
  allowed: ReadonlyMap<string, Statistic<Subject>>,
  where: string,
): Statistic<Subject> {
  const statistic = allowed.get(name);
  if (statistic !== undefined) return statistic;
  if (agentStatistics.has(name) || serviceStatistics.has(name)) {
    throw new RequestFault(FAULT.statisticNotHere, `Statistic "${name}" is not available in ${where}.`);
  }
  throw new RequestFault(FAULT.unknownStatistic, `Unknown statistic "${name}" in ${where}.`);
}
