import type { Scene, Step } from '../scene';
import { stateOf, states } from './states';

const place = { window: 'popover', size: { width: 400, height: 640 } } as const;

const inTab = (state: string, tab: string, key: string): Scene => ({
  ...stateOf(state),
  ...place,
  state: `${state}-${tab}`,
  steps: [{ press: key }],
});
const after = (state: string, name: string, ...steps: readonly Step[]): Scene => ({
  ...stateOf(state),
  ...place,
  state: name,
  steps,
});

/** The popover in every state, its tabs where they differ, and what opens in it. */
export const popoverScenes: readonly Scene[] = [
  ...states.map((state) => ({ ...state, ...place })),
  ...[
    'live',
    'stale',
    'zero-agents',
    'no-team',
    'five-thousand-agents',
    'long-names',
    'right-to-left-names',
  ].map((state) => inTab(state, 'agents', '2')),
  ...['live', 'stale', 'long-names', 'right-to-left-names'].map((state) => inTab(state, 'chat', '3')),
  after('live', 'queue-open', { click: /^Billing/, role: 'button' }),
  { ...stateOf('live'), ...place, state: 'narrow', size: { width: 340, height: 420 } },
];
