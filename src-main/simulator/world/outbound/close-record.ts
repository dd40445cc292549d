import type { Centre } from '../centre';
import type { Interaction } from '../interactions/interaction';
import type { Disposition } from '../services/disposition';
import { completeRecord, retryRecord } from './give-back-record';

/**
 * A campaign call is over: its record is completed, or tried again when the customer was lost before anybody spoke to
 * him (no disposition) or wants to be called later. Does nothing for other interactions, and nothing the second time.
 */
export function closeRecord(
  centre: Centre,
  { record, phase }: Interaction,
  disposition: Disposition | undefined,
): void {
  if (record === undefined || record.isClosed) return;
  // A conversation in a service without dispositions is done too.
  const wasSpokenTo = disposition !== undefined || phase === 'wrap_up';
  if (wasSpokenTo && disposition?.promisesCall !== true)
    completeRecord(record, disposition?.isSuccess === true);
  else retryRecord(centre, record);
}
