/** A text or a number of the wire as a text without blanks around it; "" for anything else. */
export function plainText(wire: unknown): string {
  if (typeof wire === 'number') return String(wire);
  return typeof wire === 'string' ? wire.trim() : '';
}
