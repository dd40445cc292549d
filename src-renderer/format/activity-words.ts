import { numberOf, textOf } from '#contract/domain';
import type { Agent, Reading } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { durationWords } from './duration-words';
import { numberWords } from './number-words';
import { runningWords, type TellingTime } from './running-words';
import { stateWords } from './state-words';

/** What an agent does, as the parts of one line: `Call`, `Billing`, `held 0:32`; or the state and its reason. */
export function activityWords(agent: Agent, time: TellingTime): readonly string[] {
  const { readings, state } = agent;
  const service = textOf(readings['active_item_service_name']);
  const parts = [
    isAtWork(agent) ? channelWords(agent) || stateWords(state) : ownStateWords(agent),
    service,
    textOf(readings['reason']),
    isAtWork(agent) ? holdWords(readings['active_item_hold_duration'], time) : '',
  ];
  return parts.filter((part) => part !== '');
}

function isAtWork({ state }: Agent): boolean {
  return state === 'busy';
}

/** A state that nobody documents is shown in the server's own word. */
function ownStateWords({ state, readings }: Agent): string {
  return state === 'other' ? textOf(readings['acd_state']) : stateWords(state);
}

function channelWords({ readings }: Agent): string {
  const media = textOf(readings['active_item_media_type']);
  const isOutbound = /^out/i.test(textOf(readings['active_item_direction']));
  switch (media.toLowerCase()) {
    case 'voice':
      return isOutbound ? m.channel_voice_out() : m.channel_voice();
    case 'chat': {
      const count = Math.max(1, numberOf(readings['in_calls_active_on_agents']) ?? 1);
      return m.channel_chat({ count, shown: numberWords(count) });
    }
    case 'email':
      return m.channel_email();
    default:
      return media;
  }
}

/** A finished hold is a number of seconds: it says how long the customer was kept, not that he is kept now. */
function holdWords(hold: Reading | undefined, time: TellingTime): string {
  if (typeof hold === 'number') return hold >= 1 ? m.held({ time: durationWords(hold) }) : '';
  if (hold === null || hold === undefined || typeof hold === 'string') return '';
  return m.on_hold({ time: runningWords(hold, time) });
}
