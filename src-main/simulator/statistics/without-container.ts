/**
 * Names of the specification that no grid of this API shows: they belong to interaction items, teams, calling lists
 * or quota groups (facts page, section 2.2). Asked for, they are refused with a message of their own.
 */
export const WITHOUT_CONTAINER: Readonly<Record<string, string>> = {
  team_success_ratio_per_day: 'teams',
  agent_call_handling_rate: 'teams',
  is_enabled: 'teams and calling lists',
  list_id: 'calling lists',
  priority: 'calling lists',
  ratio: 'calling lists',
  records_quota: 'quota groups',
  media_type: 'interactions (see "items")',
  direction: 'interactions (see "items")',
  service_name: 'interactions (see "items")',
  party_name: 'interactions (see "items")',
  party_firstname: 'interactions (see "items")',
  party_lastname: 'interactions (see "items")',
  is_flagged: 'interactions (see "items")',
  qm_is_recording: 'interactions (see "items")',
  qm_monitor_user: 'interactions (see "items")',
  qm_monitor_mode: 'interactions (see "items")',
  qm_monitor_item_id: 'interactions (see "items")',
  qm_monitored_item_id: 'interactions (see "items")',
  talk_duration: 'interactions (see "items")',
  hold_duration: 'interactions (see "items")',
};
