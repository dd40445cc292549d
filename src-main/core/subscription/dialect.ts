import type { Place } from './plan';

/** Servers differ in what they call a column's statistic (facts page 1.8 no. 1). */
export type NameKey = 'stat_name' | 'statName';

/** A column or a total as something that a server may refuse. */
export interface Part {
  readonly place: Place;
  /** The name its readings are kept under. */
  readonly key: string;
  /** The statistics in it: one, or the several of a sum. */
  readonly statistics: readonly string[];
}

/** What a tenant's server was found to understand. */
export interface Dialect {
  readonly nameKey: NameKey;
  /** Fields that are not in the 5.2 specification: team and service filters, several orders (facts page 1.4). */
  readonly hasLaterFields: boolean;
  /** What it refused, and is not asked again. */
  readonly refused: readonly Part[];
}

/** What is tried first with a server that nobody has met. */
export const usualDialect: Dialect = { nameKey: 'stat_name', hasLaterFields: true, refused: [] };

/** Whether two parts are the same. */
export function isSamePart(one: Part, other: Part): boolean {
  return one.place === other.place && one.key === other.key;
}
