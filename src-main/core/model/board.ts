/**
 * What a cell asks: a statistic by its protocol name, as it is, as the sum of several (`statistic` is then "SUM"), or
 * counting only some dispositions (specification, "Create subscription").
 */
export interface Column {
  readonly statistic: string;
  readonly sumOf?: readonly string[];
  readonly dispositions?: readonly string[];
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

/** What is common to tables: which rows, in which order, how many at the most. */
interface Table {
  /** Unique on its board. */
  readonly id: string;
  readonly columns: readonly Column[];
  readonly filter: RowFilter | null;
  /** The first counts most; empty leaves the order to the window. */
  readonly order: readonly RowOrder[];
  /** Null for all. */
  readonly limit: number | null;
}

/** A value of all services together, or of some of them. */
export interface FigureWidget {
  readonly kind: 'figure';
  readonly id: string;
  readonly column: Column;
  /** Ids of services; empty for all. */
  readonly serviceIds: readonly string[];
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
interface StatesWidget {
  readonly kind: 'states';
  readonly id: string;
  readonly teamIds: readonly string[];
}

/** Internal chat messages that contain a text. */
interface NewsWidget {
  readonly kind: 'news';
  readonly id: string;
  readonly contains: string;
  readonly limit: number;
}

/** Whether somebody is ready for each of these services, by name (facts page 1.7, check_available_agents). */
interface AvailabilityWidget {
  readonly kind: 'availability';
  readonly id: string;
  readonly services: readonly string[];
}

/** One part of a board. */
export type Widget =
  FigureWidget | QueueTableWidget | AgentTableWidget | StatesWidget | NewsWidget | AvailabilityWidget;

/** What one union subscription shows beside the floor. */
export interface Board {
  /** Null for the board that Perch starts with: it is named in the language of the window. */
  readonly name: string | null;
  readonly widgets: readonly Widget[];
}
