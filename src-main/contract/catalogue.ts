/** The statistics that windows let her choose from. */
export { columnUnit } from '../core/catalogue/column-unit';
export { findStatistic, statistics } from '../core/catalogue/statistics';
export type { Container, StatisticGroup, Unit } from '../core/catalogue/statistics';
export { floorTotals } from '../core/catalogue/floor';
