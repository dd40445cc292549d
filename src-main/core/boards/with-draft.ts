import type { Board } from '../model/board';

/** The id under which a widget that is being edited is asked for: the board that is shown may have the same one. */
export function draftId(widgetId: string): string {
  return `draft:${widgetId}`;
}

/** What is asked for while a board is being edited: the one that is shown first, so that its tables keep their ids. */
export function withDraft(shown: Board, draft: Board): Board {
  const widgets = draft.widgets.map((widget) => ({ ...widget, id: draftId(widget.id) }));
  return { ...shown, widgets: [...shown.widgets, ...widgets] };
}
