import type { Attachment } from 'svelte/attachments';

/** What a list that hangs from its opener keeps clear of the window's edge, in pixels. */
const EDGE_PX = 8;

/**
 * Keeps a list that hangs from its opener inside the window: it opens to where there is more room, where it does not
 * fit under the opener, and is never higher than that room. It ends with the opener, or begins with it where that
 * would put it over the edge; where it is over an edge either way, it is moved inside. Reads the offsets that its own
 * style gives it.
 */
export const keepInWindow: Attachment<HTMLElement> = (list) => {
  const opener = list.parentElement?.getBoundingClientRect();
  if (opener === undefined) return;
  const { left, top, height } = list.getBoundingClientRect();
  const gap = Math.max(0, top - opener.bottom);
  const under = window.innerHeight - opener.bottom - gap - EDGE_PX;
  const above = opener.top - gap - EDGE_PX;
  const opensUp = height > under && above > under;
  list.dataset['opens'] = opensUp ? 'up' : 'down';
  if (left < EDGE_PX) list.dataset['aligns'] = 'start';
  const over = overEdge(list.getBoundingClientRect());
  if (over !== 0) list.style.translate = `${-over}px 0`;
  list.style.maxHeight = `${Math.max(0, opensUp ? above : under)}px`;
};

/** How far a list is over the right edge of the window; less than 0 where it is over the left one. */
function overEdge({ left, right }: DOMRect): number {
  return Math.min(Math.max(0, right - (window.innerWidth - EDGE_PX)), left - EDGE_PX);
}
