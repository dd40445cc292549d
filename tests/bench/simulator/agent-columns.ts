import { floor } from '../../../src-main/core/catalogue/floor';

/** What Perch asks for when nobody has changed its board, which is 14, and the team. */
export const USUAL_COLUMNS = [...floor.agentColumns, 'team_name'];

/** The dearest ones: lists, names of customers, sums over calendars, records and dispositions. */
export const DEAREST_COLUMNS = [
  'items',
  'active_item_party_name',
  'active_item_party_firstname',
  'active_item_party_lastname',
  'active_item_talk_duration',
  'active_item_hold_duration',
  'active_item_service_name',
  'in_calls_active_on_agents',
  'agent_calendar_pending',
  'agent_calendar_overdue',
  'records_with_assigned_agents_completed',
  'records_with_assigned_agents_remaining',
  'calls_dispositions_per_day',
  'calls_average_handling_time_per_day',
  'calls_average_acw_time_per_day',
];

/** The body of a subscription to one grid of these columns. */
export function subscriptionTo(columns: readonly string[], options: object = {}): string {
  const grid = {
    id: 'agents',
    columns: columns.map((stat_name, place) => ({ id: `c${place}`, stat_name })),
    ...options,
  };
  return JSON.stringify({ bench: { agent_grids: [grid] } });
}
