import type { Scene } from '../scene';
import { states } from './states';

/** The mini wallboard in every state. */
export const miniScenes: readonly Scene[] = states.map((state) => ({
  ...state,
  window: 'mini-wallboard',
  size: { width: 460, height: 124 },
}));
