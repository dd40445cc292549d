import { asNumberWithin, asObject, asOneOf, refuseOtherKeys, wrongShape } from '../read-json';
import type { Delivery } from './fault';

const KINDS = ['truncated', 'slow', 'reset_before_headers', 'reset_in_body'] as const;
const MOST_BYTES_PER_SECOND = 1e9;

/** Checks how a fault lets the answer travel; throws RequestFault. */
export function readDelivery(value: unknown, where: string): Delivery | undefined {
  if (value === undefined) return undefined;
  const delivery = asObject(value, where);
  const kind = asOneOf(delivery['kind'], KINDS, `${where}.kind`);
  if (kind === undefined) throw wrongShape(`${where}.kind`, KINDS.join(' or '));
  refuseOtherKeys(delivery, kind === 'slow' ? ['kind', 'bytesPerSecond'] : ['kind'], where);
  if (kind !== 'slow') return { kind };
  const rate = `${where}.bytesPerSecond`;
  const bytesPerSecond = asNumberWithin(delivery['bytesPerSecond'], 1, MOST_BYTES_PER_SECOND, rate);
  if (bytesPerSecond === undefined) throw wrongShape(rate, 'given');
  return { kind, bytesPerSecond };
}
