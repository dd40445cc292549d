import { MINI_DENSITIES, type MiniPreferences } from '../../../src-main/core/model/preferences';
import { MINI_SIZES } from '../../../src-main/core/placement/mini-sizes';
import type { Scene, State } from '../scene';
import { boardStates } from './board-states';
import { stateOf } from './states';
import { withMini, withPreferences } from './with-preferences';

type Density = MiniPreferences['density'];

/** The states that the mini wallboard draws differently. */
const STATES = [
  'first-run',
  'waiting-for-first-data',
  'live',
  'late',
  'stale',
  'wrong-secret',
  'no-seat',
  'signed-in-elsewhere',
  'offline',
];
/** Names are on the pages of queues and agents alone. */
const NAMED = ['live', 'long-names', 'right-to-left-names'];

const scene = (state: State, density: Density, name: string): Scene => ({
  ...withMini(state, { density }),
  window: 'mini-wallboard',
  state: `${density}-${name}`,
  size: MINI_SIZES[density].usual,
});
const onPage = (page: 'queues' | 'agents', density: Density, name: string): Scene =>
  scene(withMini(stateOf(name), { pages: [page, 'figures'] }), density, `${page}-${name}`);

/** The mini wallboard in each density: states, pages, a board of her own, and as small as it may be. */
export const miniScenes: readonly Scene[] = MINI_DENSITIES.flatMap((density) => [
  ...STATES.map((name) => scene(stateOf(name), density, name)),
  ...NAMED.map((name) => onPage('queues', density, name)),
  onPage('agents', density, 'live'),
  scene(boardStates.rich, density, 'own-board'),
  scene(withPreferences(stateOf('live'), { isPrivate: true }), density, 'private'),
  scene(withMini(stateOf('live'), { isLocked: true, opacity: 0.6 }), density, 'locked'),
  { ...scene(stateOf('live'), density, 'least'), size: MINI_SIZES[density].least },
  { ...scene(stateOf('stale'), density, 'least-stale'), size: MINI_SIZES[density].least },
]);
