import { asTexts } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';

/** Reads a list of identifiers of teams or services; throws RequestFault for one the tenant does not have. */
export function readIds(
  value: unknown,
  where: string,
  known: readonly { readonly id: string }[],
): readonly string[] {
  const ids = asTexts(value, where);
  const stranger = ids.find((id) => !known.some((one) => one.id === id));
  if (stranger !== undefined)
    throw new RequestFault(FAULT.unknownId, `Unknown id "${stranger}" in ${where}.`);
  return ids;
}
