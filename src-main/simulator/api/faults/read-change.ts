import { asNumberWithin, asObject, asOneOf, refuseOtherKeys, wrongShape } from '../read-json';
import type { Change } from './fault';

const KINDS = ['malformed_json', 'unknown_app', 'missing_grid', 'duplicate_agents', 'extra_agents'] as const;
const MOST_ROWS = 1_000_000;

/** Checks what a fault makes of the real answer; throws RequestFault. */
export function readChange(value: unknown, where: string): Change | undefined {
  if (value === undefined) return undefined;
  const change = asObject(value, where);
  const kind = asOneOf(change['kind'], KINDS, `${where}.kind`);
  if (kind === undefined) throw wrongShape(`${where}.kind`, KINDS.join(' or '));
  refuseOtherKeys(change, kind === 'extra_agents' ? ['kind', 'rows'] : ['kind'], where);
  if (kind !== 'extra_agents') return { kind };
  const rows = asNumberWithin(change['rows'], 1, MOST_ROWS, `${where}.rows`);
  if (rows === undefined) throw wrongShape(`${where}.rows`, 'given');
  return { kind, rows };
}
