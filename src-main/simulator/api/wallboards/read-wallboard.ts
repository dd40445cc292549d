import type { JsonObject } from '../read-json';
import {
  asBoolean,
  asCount,
  asId,
  asList,
  asObject,
  asText,
  refuseOtherKeys,
  wrongShape,
} from '../read-json';

/** A board has 12 by 12 cells, counted from 0 (facts page, section 4). */
const CELLS = 12;

/** A board as a client sends it. */
interface SentWallboard {
  readonly name: string;
  readonly isGlobal: boolean;
  readonly isDefault: boolean;
  readonly config: JsonObject;
}

/** Reads the body that creates a board: {name, is_global, is_default, config}. Throws RequestFault. */
export function readWallboardBody(body: unknown): SentWallboard {
  const board = asObject(body, 'body');
  refuseOtherKeys(board, ['name', 'is_global', 'is_default', 'config'], 'body');
  return {
    name: readBoardName(board['name']),
    isGlobal: asBoolean(board['is_global'], 'is_global'),
    isDefault: asBoolean(board['is_default'], 'is_default'),
    config: readBoardConfig(board['config']),
  };
}

/** A title to choose the board by; throws RequestFault. */
export function readBoardName(value: unknown): string {
  const name = asText(value, 'name');
  if (name.trim() === '') throw wrongShape('name', 'a non-empty string');
  return name;
}

/** A flag that must be there; throws RequestFault. */
export function readBoardFlag(value: unknown, field: string): boolean {
  if (value === undefined) throw wrongShape(field, 'true or false');
  return asBoolean(value, field);
}

/**
 * Checks what every client needs to draw a board, the widgets with their places, and keeps the rest as it is. Throws
 * RequestFault.
 */
export function readBoardConfig(value: unknown): JsonObject {
  const config = asObject(value, 'config');
  if (config['widgets'] === undefined) throw wrongShape('config.widgets', 'an array');
  const ids = new Set<string>();
  for (const [index, widget] of asList(config['widgets'], 'config.widgets').entries()) {
    const where = `config.widgets[${index}].config`;
    const id = checkWidget(asObject(asObject(widget, `config.widgets[${index}]`)['config'], where), where);
    if (ids.has(id)) throw wrongShape(`${where}.id`, `different from the others, not again "${id}"`);
    ids.add(id);
  }
  return config;
}

function checkWidget(widget: JsonObject, where: string): string {
  if (asText(widget['type'], `${where}.type`) === '') throw wrongShape(`${where}.type`, 'a non-empty string');
  const cells = (field: string): number => {
    const count = asCount(widget[field], `${where}.${field}`);
    if (count === undefined) throw wrongShape(`${where}.${field}`, 'a whole number');
    return count;
  };
  const [x, y, width, height] = [cells('x'), cells('y'), cells('width'), cells('height')];
  if (width < 1 || height < 1 || x + width > CELLS || y + height > CELLS)
    throw wrongShape(where, `within the ${CELLS} by ${CELLS} cells of a board`);
  if (widget['subscription'] !== undefined)
    asText(asObject(widget['subscription'], `${where}.subscription`)['type'], `${where}.subscription.type`);
  return asId(widget['id'], `${where}.id`);
}
