import type { Preferences } from '../../../src-main/core/model/preferences';
import { fullFloor } from '../floors/full-floor';
import type { Scene, State, Step } from '../scene';
import { boardStates } from './board-states';
import { stateOf, states, withData } from './states';
import { withPreferences } from './with-preferences';

const place = { window: 'popover', size: { width: 400, height: 640 } } as const;
const tall = { width: 520, height: 900 } as const;

/** The keys that turn to a tab. */
const TABS = { queues: '1', agents: '2', chat: '3', trends: '4' } as const;
const turnTo = (tab: keyof typeof TABS): Step => ({ press: TABS[tab], withControl: true });

const sceneOf = (state: State, name: string, ...steps: readonly Step[]): Scene => ({
  ...state,
  ...place,
  state: name,
  ...(steps.length > 0 && { steps }),
});
const inTab = (state: string, tab: keyof typeof TABS): Scene =>
  sceneOf(stateOf(state), `${state}-${tab}`, turnTo(tab));
const arranged = (agentList: Partial<Preferences['agentList']>, name: string): Scene => {
  const usual = stateOf('live').snapshot.desk.preferences.agentList;
  return sceneOf(
    withPreferences(stateOf('live'), { agentList: { ...usual, ...agentList } }),
    name,
    turnTo('agents'),
  );
};
const live = stateOf('live');
const hidden = withPreferences(live, { isPrivate: true });
const { rich } = boardStates;
const openQueue: Step = { click: 'button[aria-expanded]', saying: 'Billing' };
const openMenu: Step = { click: '.tools .menu .opener' };

/** The popover in every state, its tabs where they differ, and what opens in it. */
export const popoverScenes: readonly Scene[] = [
  ...states.map((state) => sceneOf(state, state.state)),
  ...[
    'live',
    'stale',
    'parts-left-out',
    'zero-agents',
    'no-team',
    'five-thousand-agents',
    'long-names',
    'right-to-left-names',
  ].map((state) => inTab(state, 'agents')),
  ...['live', 'stale', 'long-names', 'right-to-left-names'].map((state) => inTab(state, 'chat')),
  ...['live', 'stale'].map((state) => inTab(state, 'trends')),
  sceneOf({ ...live, ...withData({ phase: 'live' }, 2, fullFloor(5)) }, 'five-agents', turnTo('agents')),
  sceneOf(live, 'menu-open', openMenu),
  sceneOf(live, 'queue-open', openQueue),
  { ...sceneOf(live, 'queue-open-tall', openQueue), size: tall },
  sceneOf(live, 'queues-waiting-only', { click: '[data-trust] button[aria-pressed]' }),
  arranged({ group: 'team' }, 'agents-by-team'),
  arranged({ group: 'none', sort: 'name' }, 'agents-ungrouped'),
  sceneOf(live, 'agents-time-menu', turnTo('agents'), { click: '.search .menu .opener' }),
  sceneOf(
    live,
    'agents-longer-than-15-minutes',
    turnTo('agents'),
    { click: '.search .menu .opener' },
    { click: '.search [role=menuitemradio]', saying: '15' },
  ),
  sceneOf(live, 'agents-none-found', turnTo('agents'), { click: '[role=searchbox]' }, { type: 'zebra' }),
  sceneOf(live, 'trends-table', turnTo('trends'), { click: '.buttons > button:not(.lines)' }),
  sceneOf(live, 'trends-lines', turnTo('trends'), { click: '.buttons > .lines' }),
  sceneOf(live, 'trends-8-hours', turnTo('trends'), { click: 'input[value="8-hours"]' }),
  sceneOf(rich, 'board'),
  { ...sceneOf(rich, 'board-tall'), size: tall },
  { ...sceneOf(rich, 'board-wide'), size: { width: 1000, height: 900 } },
  { ...sceneOf(boardStates.stale, 'board-stale'), size: tall },
  sceneOf(boardStates.lacking, 'board-lacking'),
  sceneOf(boardStates.empty, 'board-empty'),
  sceneOf(rich, 'board-switcher', { click: '.switcher .opener' }),
  { ...sceneOf(boardStates.hardNames, 'board-hard-names'), size: tall },
  sceneOf(hidden, 'private'),
  ...(['agents', 'chat', 'trends'] as const).map((tab) => sceneOf(hidden, `private-${tab}`, turnTo(tab))),
  { ...sceneOf(withPreferences(rich, { isPrivate: true }), 'private-board'), size: tall },
  { ...sceneOf(live, 'narrow'), size: { width: 340, height: 420 } },
  { ...sceneOf(rich, 'narrow-board'), size: { width: 340, height: 420 } },
  { ...sceneOf(live, 'narrow-agents', turnTo('agents')), size: { width: 340, height: 420 } },
  { ...sceneOf(live, 'narrow-trends', turnTo('trends')), size: { width: 340, height: 420 } },
];
