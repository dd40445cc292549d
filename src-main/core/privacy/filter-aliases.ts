import { columnUnit } from '../catalogue/column-unit';
import type { Container } from '../catalogue/statistics';
import type { Board, Column, Widget } from '../model/board';
import { HIDDEN } from './hidden';
import { isImpersonal } from './impersonal-texts';

/**
 * What stands for the names that boards look for, in conditions on rows and in messages, and the way back. It goes with
 * the name and not with its place, so that a window may copy and move what it does not see.
 */
export class FilterAliases {
  readonly #aliases = new Map<string, string>();
  readonly #real = new Map<string, string>();

  /** A board with aliases instead of names; the board itself where there are none. */
  mask(board: Board): Board {
    return withNames(board, (value) => this.#aliasOf(value));
  }

  /** A board with the names behind the aliases in it; what is no alias is a name of its own. */
  unmask(board: Board): Board {
    return withNames(board, (value) => this.#real.get(value) ?? value);
  }

  #aliasOf(value: string): string {
    // A window gives back what it was shown, as in a draft.
    if (this.#real.has(value)) return value;
    const alias = this.#aliases.get(value) ?? `${HIDDEN} ${this.#aliases.size + 1}`;
    this.#aliases.set(value, alias);
    this.#real.set(alias, value);
    return alias;
  }
}

function withNames(board: Board, replace: (value: string) => string): Board {
  const widgets = board.widgets.map((widget) => withName(widget, replace));
  return widgets.some((widget, index) => widget !== board.widgets[index]) ? { ...board, widgets } : board;
}

function withName(widget: Widget, replace: (value: string) => string): Widget {
  if (widget.kind === 'news') {
    const contains = widget.contains.trim() === '' ? widget.contains : replace(widget.contains);
    return contains === widget.contains ? widget : { ...widget, contains };
  }
  if (!('filter' in widget) || widget.filter === null) return widget;
  const { filter } = widget;
  if (!mayName(filter.column, widget.kind === 'agents' ? 'agent' : 'queue')) return widget;
  const value = replace(filter.value);
  return value === filter.value ? widget : { ...widget, filter: { ...filter, value } };
}

/** A number may be a login or an extension: what counts is what it is compared with. */
function mayName(column: Column, container: Container): boolean {
  return (columnUnit(column) ?? 'text') === 'text' && !isImpersonal(column.statistic, container);
}
