/**
 * The key that was pressed; "" where an input method has it, as where Japanese is written: there Enter, Escape and the
 * arrows choose letters, and mean nothing else.
 */
export function pressedKey({ key, isComposing }: Pick<KeyboardEvent, 'key' | 'isComposing'>): string {
  return isComposing ? '' : key;
}
