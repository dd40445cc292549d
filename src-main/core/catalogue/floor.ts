import type { Board } from '../model/board';

/**
 * What is asked for whatever board is shown: the tray, the popover's lists and the notices rest on it. A board adds to
 * it.
 */
export const floor = {
  totals: [
    'in_calls_waiting',
    'in_max_wait_time',
    'service_level',
    'agents_ready',
    'agents_busy',
    'agents_logged',
    'in_calls_handled_per_day',
    'in_calls_abandoned_in_queue_per_day',
  ],
  queueColumns: [
    'name',
    'in_calls_waiting',
    'in_max_wait_time',
    'service_level',
    'service_level_target',
    'service_level_threshold_time',
    'agents_ready',
    'agents_busy',
    'agents_logged',
    'in_calls_received_per_day',
    'in_calls_handled_per_day',
    'in_calls_abandoned_in_queue_per_day',
    'in_average_speed_of_answer',
    'in_calls_active_on_agents',
    'in_calls_transferred_per_day',
    'in_calls_abandoned_percent_per_day',
    'in_calls_short_abandoned_in_queue_per_day',
    'in_callbacks_waiting',
    'in_calls_duration_average_per_day',
    'calls_average_acw_time_per_day',
    'in_ewt',
  ],
  agentColumns: [
    'login_id',
    'acd_state',
    'firstname',
    'lastname',
    'state_duration',
    'reason',
    'active_item_service_name',
    'active_item_media_type',
    'active_item_direction',
    'active_item_talk_duration',
    'active_item_hold_duration',
    'in_calls_active_on_agents',
    'in_calls_handled_per_day',
    'calls_average_handling_time_per_day',
    'team_name',
  ],
  /** The most messages to ask for. */
  chatLimit: 50,
} as const;

/** The board that Perch starts with: the floor and nothing else. */
export const defaultBoard: Board = { id: null, name: null, widgets: [] };

/** The totals that are there whatever board is shown. */
export const floorTotals: readonly string[] = floor.totals;
