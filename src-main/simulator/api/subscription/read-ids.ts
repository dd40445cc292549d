import { asTexts } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';

/**
 * Reads a list of identifiers of teams or services, in any case of letters, and answers them as the tenant writes
 * them; throws RequestFault for one it does not have.
 */
export function readIds(
  value: unknown,
  where: string,
  known: readonly { readonly id: string }[],
): readonly string[] {
  return asTexts(value, where).map((id, index) => {
    const found = known.find((one) => one.id.toLowerCase() === id.toLowerCase());
    if (found === undefined)
      throw new RequestFault(FAULT.unknownId, `Unknown id "${id}" in ${where}[${index}].`);
    return found.id;
  });
}
