/**
 * How a statistic's value is to be read.
 * - `count`, `seconds`: a number.
 * - `running`: seconds of something that goes on; kept as the instant it began.
 * - `running-unless-zero`: as above, but 0 says that nothing is going on.
 * - `share`: a part of a whole, 0 to 1; the wire may say 0 to 100 (facts page 1.8 no. 14).
 * - `text`: as it is.
 */
export type Unit = 'count' | 'seconds' | 'running' | 'running-unless-zero' | 'share' | 'text';

/** What a statistic may be asked of: all services together, each service, each agent. */
export type Container = 'total' | 'queue' | 'agent';

/** What statistics are sorted by for a person. */
export type StatisticGroup =
  | 'agent-totals'
  | 'attributes'
  | 'calendar'
  | 'campaign'
  | 'dispositions'
  | 'email'
  | 'inbound'
  | 'interaction'
  | 'outbound'
  | 'records'
  | 'staff';

/** A statistic that Perch knows how to read. */
export interface Statistic {
  /** The protocol name (specification, "List of Statistics"). */
  readonly name: string;
  readonly unit: Unit;
  readonly group: StatisticGroup;
  /** Where it may be asked for (facts page 2.2); empty for those that belong to something this API has no grid for. */
  readonly containers: readonly Container[];
}

/** T for totals, Q for queues, A for agents. */
type ContainerLetters = '' | 'A' | 'T' | 'TQ' | 'TQA' | 'Q';

/** The specification's list and the names that only other sources show (facts page 2.3 and 2.4), as one table. */
const table: readonly (readonly [StatisticGroup, Unit, ContainerLetters, readonly string[]])[] = [
  [
    'agent-totals',
    'seconds',
    'A',
    ['agent_total_ready_time', 'agent_total_busy_time', 'agent_total_break_time', 'agent_total_ACW_time'],
  ],
  ['agent-totals', 'share', '', ['team_success_ratio_per_day']],
  ['calendar', 'count', 'A', ['agent_calendar_pending', 'agent_calendar_overdue']],
  [
    'inbound',
    'count',
    'TQ',
    [
      'in_calls_received_per_day',
      'in_calls_in_ivr',
      'in_calls_self_serviced_per_day',
      'in_calls_abandoned_in_ivr_per_day',
      'in_calls_abandoned_total_per_day',
      'in_calls_dropped_in_ivr_per_day',
      'in_calls_queued_per_day',
      'in_calls_waiting',
      'in_calls_in_progress',
      'in_calls_abandoned_in_queue_per_day',
      'in_calls_short_abandoned_in_queue_per_day',
      'in_calls_dropped_in_queue_per_day',
      'in_calls_routed_per_day',
      'in_calls_ringing',
      'in_calls_abandoned_ringing_per_day',
      'in_calls_dropped_ringing_per_day',
      'in_calls_disconnected_talking_per_day',
      'in_callbacks_requested_per_day',
      'in_callbacks_abandoned_per_day',
      'in_callbacks_queued_per_day',
      'in_callbacks_waiting',
      'in_callbacks_cancelled_per_day',
      'in_callbacks_failed_per_day',
      'in_callbacks_answered_per_day',
    ],
  ],
  [
    'inbound',
    'count',
    'TQA',
    [
      'in_transfers_received_per_day',
      'in_calls_handled_per_day',
      'in_calls_first_time_handled_per_day',
      'in_calls_rejected_per_day',
      'in_calls_active_on_agents',
      'in_calls_dropped_talking_per_day',
      'in_calls_transferred_per_day',
    ],
  ],
  [
    'inbound',
    'share',
    'TQ',
    [
      'in_calls_abandoned_percent_per_day',
      'in_calls_abandoned_in_queue_ratio_per_day',
      'in_calls_short_abandoned_in_queue_ratio_per_day',
      'service_level',
      'service_level_target',
      'in_calls_handled_percent_per_day',
    ],
  ],
  ['inbound', 'count', '', ['in_calls_first_time_queued_per_day', 'agent_call_handling_rate']],
  ['inbound', 'seconds', 'TQ', ['service_level_threshold_time', 'in_ewt', 'in_average_speed_of_answer']],
  ['inbound', 'running-unless-zero', 'TQ', ['in_max_wait_time']],
  ['inbound', 'count', 'A', ['in_calls_put_on_hold_per_day', 'in_calls_first_time_put_on_hold_per_day']],
  [
    'inbound',
    'seconds',
    'TQA',
    [
      'in_calls_duration_average_per_day',
      'in_calls_duration_total_per_day',
      'calls_average_acw_time_per_day',
    ],
  ],
  ['inbound', 'seconds', 'A', ['calls_average_handling_time_per_day']],
  [
    'records',
    'count',
    'TQ',
    [
      'records_total',
      'records_completed',
      'records_remaining',
      'records_successes',
      'records_out_of_quota',
      'records_in_dnc',
      'records_attempted_per_day',
      'records_completed_per_day',
      'records_dialable',
      'records_expired',
    ],
  ],
  [
    'records',
    'count',
    'TQA',
    [
      'records_with_assigned_agents_completed',
      'records_with_assigned_agents_remaining',
      'records_accepted_per_day',
      'records_skipped_per_day',
    ],
  ],
  ['records', 'count', '', ['records_quota']],
  [
    'records',
    'share',
    'TQ',
    ['records_attempted_ratio_per_day', 'records_completed_ratio_per_day', 'records_completed_ratio'],
  ],
  ['records', 'share', 'TQA', ['records_skipped_ratio_per_day']],
  ['records', 'text', 'TQ', ['records_progress']],
  ['campaign', 'text', '', ['out_campaign_mode']],
  ['campaign', 'seconds', 'TQ', ['out_campaign_duration_forecast']],
  ['campaign', 'share', '', ['out_average_success_rate']],
  ['dispositions', 'count', 'TQA', ['calls_dispositions_per_day']],
  ['dispositions', 'share', 'TQ', ['calls_dispositions_ratio_per_day']],
  [
    'outbound',
    'count',
    'TQ',
    [
      'out_calls_current_call_rate',
      'out_calls_placed_per_day',
      'out_calls_in_progress',
      'out_calls_failed_per_day',
      'out_calls_answered_per_day',
      'out_calls_in_ivr',
      'out_calls_self_serviced_per_day',
      'out_calls_abandoned_in_ivr_per_day',
      'out_calls_dropped_in_ivr_per_day',
      'out_calls_queued_per_day',
      'out_calls_waiting',
      'out_calls_abandoned_in_queue_per_day',
      'out_calls_dropped_in_queue_per_day',
      'out_calls_unattended_per_day',
      'out_calls_routed_per_day',
      'out_calls_ringing',
      'out_calls_abandoned_ringing_per_day',
      'out_calls_dropped_ringing_per_day',
      'out_calls_active_on_agents',
      'out_calls_disconnected_talking_per_day',
      'out_calls_dropped_talking_per_day',
      'out_calls_transferred_per_day',
      'out_calls_abandoned_per_day',
    ],
  ],
  [
    'outbound',
    'share',
    'TQ',
    [
      'out_calls_answered_ratio_per_day',
      'out_calls_abandoned_in_ivr_ratio_per_day',
      'out_calls_abandoned_in_queue_ratio_per_day',
      'out_calls_unattended_ratio_per_day',
      'out_calls_abandoned_ratio_per_day',
    ],
  ],
  ['outbound', 'seconds', 'TQA', ['out_calls_duration_average_per_day', 'out_calls_duration_total_per_day']],
  ['outbound', 'count', 'TQA', ['out_calls_rejected_per_day', 'out_calls_handled_per_day']],
  [
    'email',
    'count',
    'TQA',
    [
      'in_emails_joined_existing_queue',
      'in_email_received_new_per_day',
      'in_email_carried_over',
      'in_email_carried_over_new',
      'in_email_processed_replied_per_day',
      'in_email_processed_noreply_per_day',
    ],
  ],
  ['email', 'count', 'A', ['in_email_offered_per_day', 'in_email_pulled_per_day']],
  ['attributes', 'text', '', ['list_id', 'is_enabled']],
  ['attributes', 'text', 'TQ', ['name', 'state_reason', 'outbound_campaign_link_group']],
  [
    'attributes',
    'text',
    'A',
    [
      'firstname',
      'lastname',
      'login_id',
      'extension',
      'is_logged',
      'acd_state',
      'reason',
      'acd_next_state',
      'next_reason',
      'active_item_id',
      'active_item_service_id',
      'active_item_service_name',
      'active_item_media_type',
      'active_item_state',
      'active_item_direction',
      'active_item_party_name',
      'active_item_party_firstname',
      'active_item_party_lastname',
      'active_item_is_flagged',
      'active_item_qm_monitor_user',
      'active_item_qm_monitor_mode',
      'active_item_qm_monitor_item_id',
      'active_item_qm_monitored_item_id',
      'items',
      'first_last_name',
      'last_first_name',
      'team_name',
    ],
  ],
  ['attributes', 'seconds', 'A', ['login_time', 'active_item_hold_duration']],
  ['attributes', 'running', 'A', ['state_duration']],
  ['attributes', 'running-unless-zero', 'A', ['active_item_talk_duration']],
  [
    'interaction',
    'text',
    '',
    [
      'media_type',
      'direction',
      'service_name',
      'party_name',
      'party_firstname',
      'party_lastname',
      'is_flagged',
      'qm_is_recording',
      'qm_monitor_user',
      'qm_monitor_mode',
      'qm_monitor_item_id',
      'qm_monitored_item_id',
    ],
  ],
  ['interaction', 'text', 'TQ', ['state']],
  ['interaction', 'seconds', '', ['talk_duration', 'hold_duration']],
  ['attributes', 'count', '', ['priority']],
  ['attributes', 'share', '', ['ratio']],
  ['staff', 'count', 'TQ', ['agents_logged', 'agents_ready', 'agents_busy']],
];

const containerOf = { T: 'total', Q: 'queue', A: 'agent' } as const;

/** Every statistic of the catalogue. */
export const statistics: readonly Statistic[] = table.flatMap(([group, unit, letters, names]) => {
  const containers = letters.split('').map((letter) => containerOf[letter as 'T' | 'Q' | 'A']);
  return names.map((name) => ({ name, unit, group, containers }));
});

const byName = new Map(statistics.map((statistic) => [statistic.name, statistic]));

/** The statistic of that protocol name; undefined where the catalogue does not know it, and its value passes as it is. */
export function findStatistic(name: string): Statistic | undefined {
  return byName.get(name);
}
