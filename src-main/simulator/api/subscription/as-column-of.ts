import { asId } from '../read-json';
import { FAULT, RequestFault } from '../request-fault';

/** The id of a column of this grid; throws RequestFault when there is none of that id. */
export function asColumnOf(columnIds: readonly string[], value: unknown, where: string): string {
  const id = asId(value, where);
  if (!columnIds.includes(id))
    throw new RequestFault(FAULT.unknownColumn, `${where} names the unknown column "${id}".`);
  return id;
}
