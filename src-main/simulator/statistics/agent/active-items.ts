import { MEDIA } from '../../world/services/service-kind';
import type { StatisticsByName } from '../statistic';
import { holdSeconds, itemState, talkSeconds } from './item-times';
import type { AgentScope } from './agent-scope';
import { allItems } from './all-items';
import { customerName } from './customer-name';
import { seconds, text } from './of-unit';

/** The interaction the agent attends to, the oldest in hand. Customers are invented. */
export const ACTIVE_ITEMS: StatisticsByName<AgentScope> = {
  active_item_id: text(({ agent }) => agent.items[0]?.id),
  active_item_service_id: text(({ agent }) => agent.items[0]?.service.id),
  active_item_service_name: text(({ agent }) => agent.items[0]?.service.profile.name),
  active_item_media_type: text(({ agent: { items } }) => items[0] && MEDIA[items[0].service.profile.kind]),
  active_item_state: text(({ agent: { items } }) => items[0] && itemState(items[0])),
  active_item_direction: text(({ agent }) => agent.items[0]?.direction),
  active_item_party_name: text(({ agent: { items } }) => items[0] && customerName(items[0].customer).name),
  active_item_party_firstname: text(
    ({ agent: { items } }) => items[0] && customerName(items[0].customer).firstName,
  ),
  active_item_party_lastname: text(
    ({ agent: { items } }) => items[0] && customerName(items[0].customer).lastName,
  ),
  active_item_is_flagged: text(({ agent: { items } }) => items[0] && (items[0].isFlagged ? '1' : '0')),
  active_item_qm_monitor_user: text(({ agent }) => agent.items[0]?.monitoring?.supervisor.loginId),
  active_item_qm_monitor_mode: text(({ agent }) => agent.items[0]?.monitoring?.mode),
  active_item_qm_monitor_item_id: text(({ agent }) => agent.items[0]?.monitoring?.itemId),
  active_item_qm_monitored_item_id: text(({ agent: { items } }) =>
    items[0]?.monitoring === undefined ? undefined : items[0].id,
  ),
  active_item_talk_duration: seconds(
    ({ agent: { items }, nowMs }) => items[0] && talkSeconds(items[0], nowMs),
  ),
  active_item_hold_duration: seconds(
    ({ agent: { items }, nowMs }) => items[0] && holdSeconds(items[0], nowMs),
  ),
  items: text(allItems),
};
