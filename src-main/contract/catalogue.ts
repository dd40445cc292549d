/** The statistics that windows let her choose from. */
export { findStatistic, statistics } from '../core/catalogue/statistics';
export type { Container, Statistic, StatisticGroup, Unit } from '../core/catalogue/statistics';
