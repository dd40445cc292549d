import type { BoardsFault } from '../failure';
import type { Board } from '../model/board';
import { failed, succeeded, type Result } from '../result';
import { isRecord } from '../subscription/is-record';
import { BOARD_LIMITS } from './board-limits';
import { BOARDS_FORMAT, BOARDS_VERSION } from './boards-file';
import type { BoardsRead, Surroundings } from './boards-read';
import type { ImportNote } from './import-note';
import { importVendorBoards } from './import-vendor-boards';
import { JsonFault, JsonReader } from './json-reader';
import { readBoard } from './read-board';
import { settleIn } from './settle-in';
import { findWallboards } from './vendor/find-wallboards';
import { recordOf, textOf } from './vendor/lenient';

/**
 * Reads the text of a file: boards of Perch, also without what is around them in a file, or wallboards that the vendor's
 * wallboard exported. One board that cannot be read does not cost the others. The failure says what is wrong with the
 * whole.
 */
export function readBoardsFile(text: string, around: Surroundings): Result<BoardsRead, BoardsFault> {
  const json = parse(text);
  if (!json.ok) return json;
  if (isRecord(json.value) && json.value['format'] === BOARDS_FORMAT) {
    return readOwn(new JsonReader(json.value), around);
  }
  const bare = bareBoardsIn(json.value);
  if (bare !== null) return succeeded(readEach(bare, around));
  const wallboards = findWallboards(json.value);
  return wallboards === null
    ? failed({ what: 'not-boards' })
    : succeeded(importVendorBoards(wallboards, around));
}

function readOwn(file: JsonReader, around: Surroundings): Result<BoardsRead, BoardsFault> {
  try {
    const version = file.at('version');
    if (version.value !== BOARDS_VERSION) {
      if (isLater(version.value)) return failed({ what: 'newer' });
      throw version.wants({ what: 'this-number', number: BOARDS_VERSION });
    }
    // Editors find the published schema by the first.
    file.onlyHas('$schema', 'format', 'version', 'boards');
    return succeeded(readEach(file.at('boards').list(), around));
  } catch (fault) {
    if (fault instanceof JsonFault)
      return failed({ what: 'misshapen', place: fault.path, wanted: fault.wanted });
    throw fault;
  }
}

function isLater(version: unknown): boolean {
  return Number.isInteger(version) && (version as number) > BOARDS_VERSION;
}

/** Boards of Perch as they stand in a file of boards, one or a list of them; null where there is none. */
function bareBoardsIn(json: unknown): readonly JsonReader[] | null {
  const whole = new JsonReader(json);
  const items = Array.isArray(json) ? whole.list() : [whole];
  return items.some(({ value }) => isBareBoard(value)) ? items : null;
}

/** Parts of Perch have a kind; cards of the vendor's wallboard have a type. */
function isBareBoard(json: unknown): boolean {
  const widgets = isRecord(json) ? json['widgets'] : undefined;
  return Array.isArray(widgets) && widgets.some((part) => isRecord(part) && typeof part['kind'] === 'string');
}

function readEach(items: readonly JsonReader[], around: Surroundings): BoardsRead {
  const notes: ImportNote[] = [];
  const boards: (Board & { name: string })[] = [];
  const most = BOARD_LIMITS.boards;
  if (items.length > most) notes.push({ kind: 'boards-cut', most });
  for (const item of items.slice(0, most)) {
    const read = readBoard(item.value, item.path);
    if (read.ok) boards.push(read.value);
    else {
      const { path, wanted } = read.failure;
      notes.push({
        kind: 'board-unreadable',
        board: textOf(recordOf(item.value)['name']),
        place: path,
        wanted,
      });
    }
  }
  const settled = settleIn(boards, around);
  return { boards: settled.boards, notes: [...notes, ...settled.notes] };
}

function parse(text: string): Result<unknown, BoardsFault> {
  try {
    // Some editors begin a file with a mark that is no JSON.
    return succeeded<unknown>(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return failed({ what: 'not-json', line: lineOf(error, text) });
  }
}

/** The line at which it ceases to be JSON; null where the engine does not say. */
function lineOf(error: unknown, text: string): number | null {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
