import { asTexts } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';

/**
 * Reads a list of dispositions to count. Throws RequestFault for a name that no service has: what the real server does
 * is unknown, and a slip should not look like a zero.
 */
export function readDispositions(
  value: unknown,
  where: string,
  known: ReadonlySet<string>,
): readonly string[] {
  const names = asTexts(value, where);
  const index = names.findIndex((name) => !known.has(name));
  if (index >= 0) {
    throw new RequestFault(
      FAULT.unknownDisposition,
      `Unknown disposition "${names[index]}" in ${where}[${index}].`,
    );
  }
  return names;
}
