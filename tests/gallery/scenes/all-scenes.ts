import type { Scene } from '../scene';
import { editorScenes } from './editor-scenes';
import { miniScenes } from './mini-scenes';
import { popoverScenes } from './popover-scenes';
import { settingsScenes } from './settings-scenes';

/** Everything that the gallery shows. */
export const allScenes: readonly Scene[] = [
  ...popoverScenes,
  ...miniScenes,
  ...editorScenes,
  ...settingsScenes,
];
