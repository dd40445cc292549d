import type { Board, Widget } from '#contract/snapshot';

/** The board with one more part: a figure beside the other figures, anything else at the end. */
export function addPart<Of extends Board>(board: Of, part: Widget): Of {
  const { widgets } = board;
  const at =
    part.kind === 'figure' ? widgets.findLastIndex(({ kind }) => kind === 'figure') + 1 : widgets.length;
  return { ...board, widgets: [...widgets.slice(0, at), part, ...widgets.slice(at)] };
}
