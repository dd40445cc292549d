import type { Widget } from '../model/board';
import type { GridScope } from './plan';
import { untitled } from './untitled';

/** What is answered by rows. */
export type RowsWidget = Extract<Widget, { kind: 'queues' | 'agents' | 'states' }>;

/** All rows of services, and all agents who are logged in. */
export const WHOLE_FLOOR: GridScope = {
  serviceIds: [],
  teamIds: [],
  isLoggedInOnly: true,
  filter: null,
  order: [],
  limit: null,
};

/** Which rows a widget wants. */
export function gridScopeOf(widget: RowsWidget): GridScope {
  const { teamIds, serviceIds } = { teamIds: [], serviceIds: [], ...widget };
  const scope = { ...WHOLE_FLOOR, teamIds: [...teamIds].sort(), serviceIds: [...serviceIds].sort() };
  if (widget.kind === 'states') return scope;
  const { filter, order, limit } = widget;
  return {
    ...scope,
    isLoggedInOnly: widget.kind === 'queues' || widget.isLoggedInOnly,
    filter: filter === null ? null : { ...filter, column: untitled(filter.column) },
    order: order.map((each) => ({ ...each, column: untitled(each.column) })),
    limit,
  };
}

/** Whether a widget wants all rows in whatever order, which are asked for anyway. */
export function isAnsweredByFloor(widget: RowsWidget): boolean {
  return JSON.stringify(gridScopeOf(widget)) === JSON.stringify(WHOLE_FLOOR);
}
