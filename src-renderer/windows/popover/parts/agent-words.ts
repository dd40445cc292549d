import { activityWords } from '../../../format/activity-words';
import { agentName } from '../../../format/agent-name';
import { joinedWords } from '../../../format/joined-words';
import { runningWords, type TellingTime } from '../../../format/running-words';
import { stateWords } from '../../../format/state-words';
import * as m from '../../../messages/compiled/messages';
import type { AgentEntry } from '../../../state/agent-row';

/** What the row of an agent says. */
export interface AgentWords {
  readonly name: string;
  readonly state: string;
  readonly activity: string;
  readonly timeInState: string;
  /** How long he talks; "" where he does not. */
  readonly talk: string;
}

/** The words of an agent's row at a time: all at once, for they change together. */
export function agentWords({ agent, talkBeganMs }: AgentEntry, time: TellingTime): AgentWords {
  const { state, readings } = agent;
  const talkTime = () => runningWords(readings['active_item_talk_duration'], time);
  return {
    name: agentName(agent),
    state: stateWords(state),
    activity: joinedWords(activityWords(agent, time)),
    timeInState: runningWords(readings['state_duration'], time),
    talk: Number.isFinite(talkBeganMs) ? m.agents_talk({ time: talkTime() }) : '',
  };
}
