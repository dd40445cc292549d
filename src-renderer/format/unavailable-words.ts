import { findStatistic, type Container } from '#contract/catalogue';
import * as m from '../messages/compiled/messages';

/**
 * Why a statistic is not offered in that place, and where it is; null where it is offered. What the catalogue does not
 * know may be asked for anywhere.
 */
export function unavailableWords(name: string, container: Container): string | null {
  const statistic = findStatistic(name);
  if (statistic === undefined || statistic.containers.includes(container)) return null;
  if (statistic.containers.includes('agent')) return m.stat_off_agents_only();
  if (statistic.containers.length > 0) return m.stat_off_services_only();
  return statistic.group === 'interaction' ? m.stat_off_interactions() : m.stat_off_nowhere();
}
