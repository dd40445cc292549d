import type { Board, Widget } from '../model/board';
import { failed, succeeded, type Result } from '../result';
import { BOARD_LIMITS } from './board-limits';
import { JsonFault, JsonReader } from './json-reader';
import { readWidget } from './read-widget';

/** One of her own boards, which has an id and a name. */
type OwnBoard = Board & { readonly id: string; readonly name: string };

/**
 * Reads a board from JSON: from a window, from the settings, or from a file. The failure says what is wrong where.
 *
 * @param path where the board stands in what is read.
 */
export function readBoard(json: unknown, path = ''): Result<OwnBoard, JsonFault> {
  try {
    return succeeded(boardIn(new JsonReader(json, path)));
  } catch (fault) {
    if (fault instanceof JsonFault) return failed(fault);
    throw fault;
  }
}

/** Throws a `JsonFault`. */
function boardIn(json: JsonReader): OwnBoard {
  json.onlyHas('id', 'name', 'widgets');
  return {
    id: json.at('id').text(BOARD_LIMITS.text),
    name: json.at('name').text(BOARD_LIMITS.text),
    widgets: widgetsIn(json.at('widgets')),
  };
}

function widgetsIn(json: JsonReader): readonly Widget[] {
  const ids = new Set<string>();
  return json.list(BOARD_LIMITS.widgets).map((item) => {
    const widget = readWidget(item);
    if (ids.has(widget.id)) throw item.at('id').wants({ what: 'unique' });
    ids.add(widget.id);
    return widget;
  });
}
