import type { AgentState } from '#contract/snapshot';
import { NO_DATA } from '../../../format/no-data';
import { numberWords } from '../../../format/number-words';
import { runningWords } from '../../../format/running-words';
import { stateWords } from '../../../format/state-words';
import * as m from '../../../messages/compiled/messages';
import { beganMs } from '../../../state/began-ms';
import type { BoardView } from '../../../state/board-view.svelte';
import { countStates } from '../../../state/count-states';
import { STATES } from '../../../state/state-order';
import type { MiniEntry, MiniPage } from './mini-entry';

/** How many agents are in which state, and the longest time that one of them is in it. */
export function agentsPage(view: BoardView): MiniPage {
  const { agents } = view.snapshot;
  const counts = countStates(agents);
  const isUsual = (state: AgentState) => state !== 'other' && state !== 'logged-out';
  const shown = STATES.filter((state) => isUsual(state) || (counts.get(state) ?? 0) > 0);
  return {
    entries: agents.length === 0 ? [] : shown.map((state) => entryOf(state, counts.get(state) ?? 0, view)),
    nameHead: m.bp_state(),
    heads: [m.longest(), m.mini_count()],
    emptyWords: m.agents_none(),
  };
}

function entryOf(state: AgentState, count: number, view: BoardView): MiniEntry {
  const longest = longestIn(state, view);
  const value = { text: numberWords(count), attention: 'calm' } as const;
  return {
    id: state,
    name: stateWords(state),
    state,
    attention: 'calm',
    value,
    beside: longest === NO_DATA ? '' : longest,
    note: longest === NO_DATA ? '' : m.mini_longest_in_state({ time: longest }),
    cells: [{ text: longest, attention: 'calm' }, value],
    leastDigits: 3.4,
    course: [],
    isMuted: view.agents.isStale,
  };
}

function longestIn(state: AgentState, view: BoardView): string {
  let longest = undefined;
  for (const agent of view.snapshot.agents) {
    if (agent.state !== state) continue;
    const reading = agent.readings['state_duration'];
    if (longest === undefined || beganMs(reading) < beganMs(longest)) longest = reading;
  }
  return runningWords(longest, view.agents.time);
}
