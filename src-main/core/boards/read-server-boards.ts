import { isRecord } from '../subscription/is-record';
import { isTrue } from '../subscription/is-true';
import type { ServerBoard } from './server-board';
import { textOf } from './vendor/lenient';

/**
 * Reads the list of the vendor's wallboards: `{wallboards: [{id, name, is_global, is_default}]}`, or the list alone.
 * What has no id cannot be asked for and is left out. Null where there is no list.
 */
export function readServerBoards(body: unknown): readonly ServerBoard[] | null {
  const list: unknown = isRecord(body) ? body['wallboards'] : body;
  if (!Array.isArray(list)) return null;
  return list.filter(isRecord).flatMap((entry) => {
    const id = textOf(entry['id']);
    const name = textOf(entry['name']) || id;
    return id === ''
      ? []
      : [{ id, name, isGlobal: isTrue(entry['is_global']), isDefault: isTrue(entry['is_default']) }];
  });
}
