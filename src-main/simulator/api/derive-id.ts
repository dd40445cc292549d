import { createHash } from 'node:crypto';

/** The identifier of something that has a name only: a UUID, for the same kind and name always the same. */
export function deriveId(kind: string, name: string): string {
  const bytes = createHash('sha256').update(`${kind}/${name}`).digest().subarray(0, 16);
  // Version 8, "made by a rule of one's own", and the variant of RFC 9562.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
