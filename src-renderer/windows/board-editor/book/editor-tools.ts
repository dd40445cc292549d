import type { Bridge } from '#contract/bridge';
import type { BoardView } from '../../../state/board-view.svelte';
import type { BoardDraft } from './board-draft.svelte';
import type { ConfigurationLists } from './configuration-lists.svelte';
import type { LastRemoval } from './last-removal.svelte';
import type { Speaker } from './speaker.svelte';

/** What the parts of the editor share. */
export interface EditorTools {
  readonly bridge: Bridge;
  readonly draft: BoardDraft;
  readonly lists: ConfigurationLists;
  readonly removal: LastRemoval;
  readonly speaker: Speaker;
  /** The state of the floor, which the preview is drawn from. */
  readonly view: BoardView;
}
