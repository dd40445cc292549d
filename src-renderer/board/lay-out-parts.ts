import type { Board, FigureWidget, Widget } from '#contract/snapshot';

/** What is laid out together: neighbouring figures of one look as a strip, anything else by itself. */
export type PartsGroup =
  | { readonly kind: 'figures'; readonly id: string; readonly figures: readonly FigureWidget[] }
  | { readonly kind: 'part'; readonly id: string; readonly widget: OtherWidget };

/** What is no figure. */
export type OtherWidget = Exclude<Widget, FigureWidget>;

/** Whether a part is drawn as a tile. */
export function isTile(widget: Widget): widget is FigureWidget {
  return widget.kind === 'figure' && widget.look === 'tile';
}

/** The parts of a board in its order, with neighbouring figures of one look joined. */
export function layOutParts({ widgets }: Board): readonly PartsGroup[] {
  const groups: PartsGroup[] = [];
  for (const widget of widgets) {
    const last = groups.at(-1);
    if (widget.kind !== 'figure') groups.push({ kind: 'part', id: widget.id, widget });
    else if (last?.kind === 'figures' && last.figures[0]?.look === widget.look) {
      groups[groups.length - 1] = { ...last, figures: [...last.figures, widget] };
    } else groups.push({ kind: 'figures', id: widget.id, figures: [widget] });
  }
  return groups;
}
