/** True for what one or another source writes for it (facts page 1.4: also the text "true"; page 5: "1", 1 or true). */
export function isTrue(wire: unknown): boolean {
  return wire === true || wire === 'true' || wire === 1 || wire === '1';
}
