import { MEDIA } from '../../world/services/service-kind';
import { holdSeconds, itemState, talkSeconds } from './item-times';
import type { AgentScope } from './agent-scope';
import { customerName } from './customer-name';

/**
 * All interactions in hand as JSON, with the attributes the specification lists for interaction items. Whether a real
 * server puts them into a cell, and how, is not known (facts page, section 6, no. 17).
 */
export function allItems({ agent, nowMs }: AgentScope): string {
  return JSON.stringify(
    agent.items.map((item) => {
      const { service, direction, customer, isFlagged, isRecorded, monitoring, id } = item;
      const party = customerName(customer);
      return {
        media_type: MEDIA[service.profile.kind],
        state: itemState(item),
        direction,
        service_name: service.profile.name,
        party_name: party.name,
        party_firstname: party.firstName,
        party_lastname: party.lastName,
        is_flagged: isFlagged ? '1' : '0',
        qm_is_recording: isRecorded ? '1' : '0',
        qm_monitor_user: monitoring?.supervisor.loginId ?? '',
        qm_monitor_mode: monitoring?.mode ?? '',
        qm_monitor_item_id: monitoring?.itemId ?? '',
        qm_monitored_item_id: monitoring === undefined ? '' : id,
        talk_duration: String(Math.floor(talkSeconds(item, nowMs) ?? 0)),
        hold_duration: String(Math.floor(holdSeconds(item, nowMs) ?? 0)),
      };
    }),
  );
}
