import type { Interaction } from '../../world/interactions/interaction';
import { MEDIA } from '../../world/services/service-kind';
import type { Statistic, StatisticsByName } from '../statistic';
import { activeItem, holdSeconds, itemState, talkSeconds } from './active-item';
import type { AgentScope } from './agent-scope';
import { customerName } from './customer-name';
import { allItems } from './all-items';
import { seconds, text } from './of-unit';

const itemText = (of: (item: Interaction) => string | undefined): Statistic<AgentScope> =>
  text((scope) => {
    const item = activeItem(scope);
    return item === undefined ? undefined : of(item);
  });

const itemSeconds = (of: (item: Interaction, nowMs: number) => number | undefined): Statistic<AgentScope> =>
  seconds((scope) => {
    const item = activeItem(scope);
    return item === undefined ? undefined : of(item, scope.nowMs);
  });

/** The interaction the agent attends to; customers are invented. */
export const ACTIVE_ITEMS: StatisticsByName<AgentScope> = {
  active_item_id: itemText(({ id }) => id),
  active_item_service_id: itemText(({ service }) => service.id),
  active_item_service_name: itemText(({ service }) => service.profile.name),
  active_item_media_type: itemText(({ service }) => MEDIA[service.profile.kind]),
  active_item_state: itemText(itemState),
  active_item_direction: itemText(({ direction }) => direction),
  active_item_party_name: itemText(({ customer }) => customerName(customer).name),
  active_item_party_firstname: itemText(({ customer }) => customerName(customer).firstName),
  active_item_party_lastname: itemText(({ customer }) => customerName(customer).lastName),
  active_item_is_flagged: itemText(({ isFlagged }) => (isFlagged ? '1' : '0')),
  active_item_qm_monitor_user: itemText(({ monitoring }) => monitoring?.supervisor.loginId),
  active_item_qm_monitor_mode: itemText(({ monitoring }) => monitoring?.mode),
  active_item_qm_monitor_item_id: itemText(({ monitoring }) => monitoring?.itemId),
  active_item_qm_monitored_item_id: itemText(({ monitoring, id }) =>
    monitoring === undefined ? undefined : id,
  ),
  active_item_talk_duration: itemSeconds(talkSeconds),
  active_item_hold_duration: itemSeconds(holdSeconds),
  items: text(allItems),
};
