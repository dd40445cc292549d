import { FIRST_COLUMN_PX, tableColumns, tableWidthPx } from './table-column';
import type { OtherWidget } from './lay-out-parts';

/** What every part needs to stand beside another one, in pixels. */
const USUAL_PX = 300;
/** Both edges of its frame, in pixels. */
const FRAME_PX = 2;

/** The width from which on a part may stand beside others, in pixels: a table should not have to be scrolled. */
export function partWidthPx(widget: OtherWidget): number {
  if (widget.kind !== 'queues' && widget.kind !== 'agents') return USUAL_PX;
  const columns = tableColumns(widget.columns, NAMED_FIRST[widget.kind]);
  return Math.max(USUAL_PX, FRAME_PX + tableWidthPx(columns, FIRST_COLUMN_PX[widget.kind]));
}

/** What the first column of a table says already. */
export const NAMED_FIRST = { queues: ['name'], agents: ['firstname', 'lastname'] };
