import type { Board, Widget } from '../model/board';
import { HIDDEN } from './hidden';
import { isImpersonal } from './impersonal-texts';

/** A board without the names that its conditions on rows look for; the board itself where there are none. */
export function maskBoard(board: Board): Board {
  return withFilterValues(board, () => HIDDEN);
}

/** A board that a window changed while names were hidden from it, with the names that the board had before. */
export function unmaskBoard(board: Board, before: Board | undefined): Board {
  return withFilterValues(board, (widget, value) => {
    const known = before?.widgets.find(({ id }) => id === widget.id);
    return value === HIDDEN && known !== undefined && 'filter' in known ? known.filter?.value : undefined;
  });
}

type Replace = (widget: Widget, value: string) => string | undefined;

function withFilterValues(board: Board, replace: Replace): Board {
  const widgets = board.widgets.map((widget): Widget => {
    if (!('filter' in widget) || widget.filter === null) return widget;
    const { filter } = widget;
    if (isImpersonal(filter.column.statistic) || isNumber(filter.value)) return widget;
    const value = replace(widget, filter.value);
    return value === undefined ? widget : { ...widget, filter: { ...filter, value } };
  });
  return widgets.some((widget, index) => widget !== board.widgets[index]) ? { ...board, widgets } : board;
}

function isNumber(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}
