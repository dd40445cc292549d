import { columnUnit } from '#contract/catalogue';
import type { AgentState, Column, RowFilter } from '#contract/snapshot';

/** The states as the protocol writes them (facts page 3). */
export const AGENT_STATES = [
  { wire: 'ready', state: 'ready' },
  { wire: 'busy', state: 'busy' },
  { wire: 'after_call_work', state: 'after-call-work' },
  { wire: 'not_ready', state: 'not-ready' },
] as const satisfies readonly { wire: string; state: AgentState }[];

/** A condition on a column that says something at once: what is there, and more than nothing. */
export function conditionOn(column: Column): RowFilter {
  if (column.statistic === 'acd_state') return { column, operation: 'EQ', value: 'not_ready' };
  return columnUnit(column) === 'text'
    ? { column, operation: 'NE', value: '' }
    : { column, operation: 'GT', value: '0' };
}
