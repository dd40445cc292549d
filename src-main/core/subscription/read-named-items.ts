import type { NamedItem } from '../model/named-item';
import { isRecord } from './is-record';
import { plainText } from './plain-text';

/**
 * Reads a list of teams, services or dispositions: a bare list, or an object that holds one under a key. An entry is
 * `{id, name}`, or a bare name as dispositions are (facts page 1.7, 1.8 no. 3). What cannot be read and what comes
 * twice is left out. Null where there is no list at all.
 */
export function readNamedItems(body: unknown, key: string): readonly NamedItem[] | null {
  const list: unknown = isRecord(body) ? body[key] : body;
  if (!Array.isArray(list)) return null;
  const byId = new Map<string, NamedItem>();
  for (const entry of list as unknown[]) {
    const item = readItem(entry);
    if (item !== null && !byId.has(item.id)) byId.set(item.id, item);
  }
  return [...byId.values()];
}

function readItem(wire: unknown): NamedItem | null {
  if (!isRecord(wire)) {
    const name = plainText(wire);
    return name === '' ? null : { id: name, name };
  }
  const id = plainText(wire['id']);
  const name = plainText(wire['name']);
  return id === '' || name === '' ? null : { id, name };
}
