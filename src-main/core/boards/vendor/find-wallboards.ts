import { isRecord } from '../../subscription/is-record';
import type { Wire } from './lenient';

/** A board of the vendor's browser wallboard: `config` holds widgets, style and colour scheme (facts page 1.7 and 4). */
export interface Wallboard {
  readonly name: unknown;
  readonly config: Wire & { readonly widgets: readonly unknown[] };
}

/**
 * The vendor's wallboards in a JSON value: one or a list of them, as exported, as the server tells them, or without the
 * inner `config`. Null where there is none.
 */
export function findWallboards(json: unknown): readonly Wallboard[] | null {
  const listed =
    isRecord(json) && Array.isArray(json['wallboards']) ? (json['wallboards'] as unknown[]) : json;
  const found = (Array.isArray(listed) ? listed : [listed])
    .map(wallboardIn)
    .filter((board) => board !== null);
  return found.length === 0 ? null : found;
}

function wallboardIn(json: unknown): Wallboard | null {
  if (!isRecord(json)) return null;
  const config = isRecord(json['config']) ? json['config'] : json;
  const { widgets } = config;
  return Array.isArray(widgets) ? { name: json['name'], config: { ...config, widgets } } : null;
}
