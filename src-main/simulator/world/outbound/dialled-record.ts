import type { CallingList } from './calling-list';
import type { Campaign } from './campaign';

/** The record an interaction is about, from preview or dialling to the disposition. */
export interface DialledRecord {
  readonly campaign: Campaign;
  readonly list: CallingList;
  /** The place in the list. */
  readonly index: number;
  /** Whether it was given back already: completed, or to be tried again. */
  isClosed: boolean;
}

/** Who the customer is: the same for every call of the record, whoever makes it. */
export function customerOf({ list, index }: DialledRecord): string {
  return `${list.id}/${index}`;
}
