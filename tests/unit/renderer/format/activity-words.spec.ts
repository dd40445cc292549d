import { describe, expect, it } from 'vitest';
import type { Agent, AgentState } from '../../../../src-main/core/model/agent';
import type { Readings } from '../../../../src-main/core/model/reading';
import { activityWords } from '../../../../src-renderer/format/activity-words';
import { agentName } from '../../../../src-renderer/format/agent-name';

const time = { atMs: 100_000, isFrozen: false };
const agent = (state: AgentState, readings: Readings): Agent => ({ loginId: 'jdoe', state, readings });
const line = (state: AgentState, readings: Readings) =>
  activityWords(agent(state, readings), time).join(' · ');

describe('what an agent does', () => {
  it('on the phone: channel, service, and a hold that runs or is over', () => {
    const call = { active_item_media_type: 'voice', active_item_service_name: 'Billing' };
    expect(line('busy', call)).toBe('Call · Billing');
    expect(line('busy', { ...call, active_item_direction: 'outbound' })).toBe('Outbound call · Billing');
    expect(line('busy', { ...call, active_item_hold_duration: { sinceMs: 68_000 } })).toBe(
      'Call · Billing · on hold 0:32',
    );
    expect(line('busy', { ...call, active_item_hold_duration: 32 })).toBe('Call · Billing · held 0:32');
    expect(line('busy', { ...call, active_item_hold_duration: 0 })).toBe('Call · Billing');
  });

  it('in chats: how many', () => {
    const chat = { active_item_media_type: 'chat', active_item_service_name: 'Chat, web' };
    expect(line('busy', { ...chat, in_calls_active_on_agents: 2 })).toBe('2 chats · Chat, web');
    expect(line('busy', { ...chat, in_calls_active_on_agents: null })).toBe('Chat · Chat, web');
  });

  it('in a channel that nobody documents: its own word', () => {
    expect(line('busy', { active_item_media_type: 'carrier_pigeon' })).toBe('carrier_pigeon');
    expect(line('busy', {})).toBe('Busy');
  });

  it('away from work: the state and its reason', () => {
    expect(line('not-ready', { reason: 'Lunch' })).toBe('Not ready · Lunch');
    expect(line('after-call-work', { active_item_service_name: 'Billing' })).toBe('After call · Billing');
    expect(line('other', { acd_state: 'supervising' })).toBe('supervising');
  });
});

describe('the name of an agent', () => {
  it('is first and last name, one of them, or else the login', () => {
    expect(agentName(agent('ready', { firstname: 'Jo', lastname: 'Doe' }))).toBe('Jo Doe');
    expect(agentName(agent('ready', { firstname: null, lastname: 'Doe' }))).toBe('Doe');
    expect(agentName(agent('ready', {}))).toBe('jdoe');
  });
});
