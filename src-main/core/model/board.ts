import type { Attention } from './attention';

/**
 * What a cell asks: a statistic by its protocol name, as it is, as the sum of several (`statistic` is then "SUM"), or
 * counting only some dispositions (specification, "Create subscription").
 */
export interface Column {
  readonly statistic: string;
  readonly sumOf?: readonly string[];
  readonly dispositions?: readonly string[];
  /** A heading of her own; without one it is called as the catalogue calls it. Not part of what is asked. */
  readonly title?: string;
}

/** How a row's value is held against a wanted one (specification, "Create subscription"). */
type FilterOperation = 'EQ' | 'NE' | 'LT' | 'GT' | 'LE' | 'GE';

/** A condition on one column that a row must meet. */
export interface RowFilter {
  readonly column: Column;
  readonly operation: FilterOperation;
  readonly value: string;
}

/** By which column rows are ordered. */
export interface RowOrder {
  readonly column: Column;
  readonly direction: 'ASC' | 'DESC';
}

/** What every part of a board has. */
interface Part {
  /** Unique on its board. */
  readonly id: string;
  /** Null where it is named after what it shows, in the language of the window. */
  readonly title: string | null;
}

/** A value from which on a figure wants to be looked at. */
export interface FigureLimit {
  readonly operation: 'GT' | 'GE' | 'LT' | 'LE';
  /** In the unit of the reading: seconds, counts, shares from 0 to 1. */
  readonly value: number;
  readonly attention: Exclude<Attention, 'calm'>;
}

/** What is common to tables: which rows, in which order, how many at the most. */
interface Table extends Part {
  readonly columns: readonly Column[];
  readonly filter: RowFilter | null;
  /** The first counts most; empty leaves the order to the window. */
  readonly order: readonly RowOrder[];
  /** Null for all. */
  readonly limit: number | null;
}

/** A value of all services together, or of some of them. */
export interface TotalOf {
  readonly column: Column;
  /** Ids of services; empty for all. */
  readonly serviceIds: readonly string[];
}

/** A total as one number. */
export interface FigureWidget extends Part, TotalOf {
  readonly kind: 'figure';
  readonly look: 'tile' | 'gauge';
  /** The worst that is met counts. */
  readonly limits: readonly FigureLimit[];
}

/** Services with their queues. */
export interface QueueTableWidget extends Table {
  readonly kind: 'queues';
  readonly serviceIds: readonly string[];
}

/** Agents of supervised teams. */
export interface AgentTableWidget extends Table {
  readonly kind: 'agents';
  /** Ids of teams; empty for all that she supervises. */
  readonly teamIds: readonly string[];
  readonly isLoggedInOnly: boolean;
}

/** How many agents are in which state. */
export interface StatesWidget extends Part {
  readonly kind: 'states';
  readonly teamIds: readonly string[];
}

/** Internal chat messages that contain a text. */
export interface NewsWidget extends Part {
  readonly kind: 'news';
  readonly contains: string;
  readonly limit: number;
}

/** Whether somebody is ready for each of these services, by name (facts page 1.7, check_available_agents). */
export interface AvailabilityWidget extends Part {
  readonly kind: 'availability';
  readonly services: readonly string[];
}

/** How far back a chart shows. */
export type TrendSpan = '15-minutes' | '1-hour' | '8-hours' | 'today';

/** The course of totals. */
export interface TrendWidget extends Part {
  readonly kind: 'trend';
  readonly lines: readonly TotalOf[];
  readonly span: TrendSpan;
}

/** One part of a board. */
export type Widget =
  | TrendWidget
  | FigureWidget
  | QueueTableWidget
  | AgentTableWidget
  | StatesWidget
  | NewsWidget
  | AvailabilityWidget;

/** What one union subscription shows beside the floor. */
export interface Board {
  /** Null for the board that Perch starts with; unique among her own. */
  readonly id: string | null;
  /** Null for the board that Perch starts with: it is named in the language of the window. */
  readonly name: string | null;
  readonly widgets: readonly Widget[];
}
