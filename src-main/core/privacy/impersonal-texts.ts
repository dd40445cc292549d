import type { Container } from '../catalogue/statistics';

/**
 * The text statistics that name no person. Every other text is hidden, so that one that a later server brings is hidden
 * until somebody has thought about it.
 */
const impersonalTexts: ReadonlySet<string> = new Set([
  'acd_next_state',
  'acd_state',
  'active_item_direction',
  'active_item_is_flagged',
  'active_item_media_type',
  'active_item_qm_monitor_mode',
  'active_item_service_id',
  'active_item_service_name',
  'active_item_state',
  'direction',
  'is_enabled',
  'is_flagged',
  'is_logged',
  'list_id',
  'media_type',
  'name',
  'next_reason',
  'out_campaign_mode',
  'outbound_campaign_link_group',
  'qm_is_recording',
  'qm_monitor_mode',
  'reason',
  'records_progress',
  'service_name',
  'state',
  'state_reason',
  'team_name',
]);

/**
 * Whether a text under this name may be shown to whoever looks over her shoulder. What is only called a name is that of
 * what the row is about: a service's may be shown, an agent's may not.
 */
export function isImpersonal(statistic: string, container: Container): boolean {
  return impersonalTexts.has(statistic) && !(statistic === 'name' && container === 'agent');
}
