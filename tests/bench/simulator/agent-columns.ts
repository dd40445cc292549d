/** What supervisors look at in a list of agents: who, what they do and since when, what they got done. */
export const USUAL_COLUMNS = [
  'login_id',
  'first_last_name',
  'team_name',
  'acd_state',
  'state_duration',
  'reason',
  'login_time',
  'active_item_service_name',
  'active_item_state',
  'active_item_talk_duration',
  'in_calls_handled_per_day',
  'out_calls_handled_per_day',
  'calls_average_handling_time_per_day',
  'agent_total_ready_time',
  'agent_total_break_time',
];

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
