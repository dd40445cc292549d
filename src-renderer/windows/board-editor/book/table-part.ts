import type { AgentTableWidget, QueueTableWidget } from '#contract/snapshot';

/** A part that has columns and rows. */
export type TablePart = QueueTableWidget | AgentTableWidget;

/** A part of the same kind, with some of it changed. */
export type ChangeTable = (change: Partial<TableRows>, about?: string) => void;

/** What tables of both kinds have. */
type TableRows = Pick<TablePart, 'columns' | 'filter' | 'order' | 'limit'>;
