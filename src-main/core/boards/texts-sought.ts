import type { Board } from '../model/board';

/** What the parts of a board with news look for in messages, by the ids of the parts. */
export function textsSought({ widgets }: Board): Readonly<Record<string, string>> {
  return Object.fromEntries(
    widgets.flatMap((widget) => (widget.kind === 'news' ? [[widget.id, widget.contains] as const] : [])),
  );
}
