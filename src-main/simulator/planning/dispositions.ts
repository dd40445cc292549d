import type { Disposition } from '../world/services/disposition';

type Row = readonly [name: string, weight: number, options?: Partial<Disposition>];

const CALL_AGAIN = { promisesCall: true };
const SUCCESS = { isSuccess: true };

/** What agents of a service for customers choose from. */
export const SERVICE_DISPOSITIONS = inbound([
  ['Resolved', 60, SUCCESS],
  ['Call back', 8, CALL_AGAIN],
  ['Escalated', 7],
  ['Follow-up', 12, CALL_AGAIN],
  ['Wrong department', 6],
  ['Complaint', 7],
]);

/** What agents of a sales service choose from. */
export const SALES_DISPOSITIONS = inbound([
  ['Sale', 34, SUCCESS],
  ['No sale', 38],
  ['Call back', 14, CALL_AGAIN],
  ['Question answered', 14],
]);

/** How an email case was closed. */
export const EMAIL_DISPOSITIONS = inbound([
  ['Answered', 70, SUCCESS],
  ['Forwarded', 12],
  ['Spam', 10],
  ['Duplicate', 8],
]);

function inbound(rows: readonly Row[]): readonly Disposition[] {
  return rows.map(([name, weight, options]) => ({
    name,
    weight,
    inbound: true,
    outbound: false,
    preview: false,
    agentCanSelect: true,
    isSuccess: false,
    promisesCall: false,
    ...options,
  }));
}
