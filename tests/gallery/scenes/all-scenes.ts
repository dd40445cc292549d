import type { Scene } from '../scene';
import { miniScenes } from './mini-scenes';
import { popoverScenes } from './popover-scenes';

/** Everything that the gallery shows. */
export const allScenes: readonly Scene[] = [...popoverScenes, ...miniScenes];
