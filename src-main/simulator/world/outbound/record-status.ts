/**
 * Where a record of a calling list is: exactly one place at any time.
 * - `ready`: can be dialled, unless its quota group is full. `waiting`: to be tried again later.
 * - `inHand`: previewed, dialled or spoken to. `completed`: done with, a success or not.
 * - `doNotCall`: excluded from the beginning. `expired`: too late.
 */
export const RECORD_STATUSES = ['ready', 'waiting', 'inHand', 'completed', 'doNotCall', 'expired'] as const;

export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** How many records have which status. */
export type Tally = Record<RecordStatus, number>;

/** No records. */
export function emptyTally(): Tally {
  return { ready: 0, waiting: 0, inHand: 0, completed: 0, doNotCall: 0, expired: 0 };
}

/** Records that are still to be done: neither completed nor out of question. */
export function remainingOf({ ready, waiting, inHand }: Tally): number {
  return ready + waiting + inHand;
}
