import { leaveOutUndefined } from '../leave-out-undefined';
import type { JsonObject } from '../read-json';
import { asCount, asNumberWithin, asObject, asText, refuseOtherKeys, wrongShape } from '../read-json';
import type { Fault } from './fault';
import { readChange } from './read-change';
import { readDelivery } from './read-delivery';
import { readMadeUpAnswer } from './read-made-up-answer';

const MISHAP_KEYS = ['delayMs', 'answer', 'change', 'dateSkewSeconds', 'delivery'];
const FAULT_KEYS = ['method', 'path', 'user', 'after', 'times', ...MISHAP_KEYS];

const DAY_MS = 86_400_000;
/** So far back and forth that every date has a name. */
const MOST_SKEW_SECONDS = 1e9;

/** Checks a fault, also one that this very program made; throws RequestFault with a message that names the culprit. */
export function readFault(value: unknown): Fault {
  const fault = asObject(value, 'fault');
  refuseOtherKeys(fault, FAULT_KEYS, 'fault');
  if (!MISHAP_KEYS.some((key) => fault[key] !== undefined))
    throw wrongShape('A fault', `something that goes wrong: ${MISHAP_KEYS.join(', ')}`);
  if (fault['answer'] !== undefined && fault['change'] !== undefined)
    throw wrongShape('A fault', 'either an answer or a change, not both');
  const times = asCount(fault['times'], 'times');
  if (times === 0) throw wrongShape('times', 'at least 1');
  return leaveOutUndefined({
    method: textOf(fault, 'method'),
    path: textOf(fault, 'path'),
    user: textOf(fault, 'user'),
    after: asCount(fault['after'], 'after'),
    times,
    delayMs: asNumberWithin(fault['delayMs'], 0, DAY_MS, 'delayMs'),
    answer: readMadeUpAnswer(fault['answer'], 'answer'),
    change: readChange(fault['change'], 'change'),
    dateSkewSeconds: asNumberWithin(
      fault['dateSkewSeconds'],
      -MOST_SKEW_SECONDS,
      MOST_SKEW_SECONDS,
      'dateSkewSeconds',
    ),
    delivery: readDelivery(fault['delivery'], 'delivery'),
  });
}

function textOf(fault: JsonObject, key: string): string | undefined {
  return fault[key] === undefined ? undefined : asText(fault[key], key);
}
