import { validateHeaderValue } from 'node:http';
import { leaveOutUndefined } from '../leave-out-undefined';
import { asCount, asNumberWithin, asObject, asText, refuseOtherKeys, wrongShape } from '../read-json';
import type { MadeUpAnswer } from './fault';

/** Statuses whose answers have no body. */
const BODILESS = [204, 304];
const MOST_MEGABYTES = 500;

/** Checks the answer of a fault; throws RequestFault. */
export function readMadeUpAnswer(value: unknown, where: string): MadeUpAnswer | undefined {
  if (value === undefined) return undefined;
  const answer = asObject(value, where);
  refuseOtherKeys(answer, ['status', 'retryAfter', 'body', 'contentType', 'megabytes'], where);
  const status = asCount(answer['status'], `${where}.status`);
  if (status !== undefined && (status < 200 || status > 599))
    throw wrongShape(`${where}.status`, 'from 200 to 599');
  const hasBody = answer['body'] !== undefined || answer['megabytes'] !== undefined;
  if (status !== undefined && BODILESS.includes(status) && hasBody)
    throw wrongShape(where, `without a body where the status is ${status}`);
  return leaveOutUndefined({
    status,
    retryAfter: asHeader(answer['retryAfter'], `${where}.retryAfter`),
    body: answer['body'] === undefined ? undefined : asText(answer['body'], `${where}.body`),
    contentType: asHeader(answer['contentType'], `${where}.contentType`),
    megabytes: asNumberWithin(answer['megabytes'], 0, MOST_MEGABYTES, `${where}.megabytes`),
  });
}

function asHeader(value: unknown, where: string): string | undefined {
  if (value === undefined) return undefined;
  const text = asText(value, where);
  try {
    validateHeaderValue(where, text);
    return text;
  } catch {
    throw wrongShape(where, 'a text that a header can hold');
  }
}
