import * as m from '../messages/compiled/messages';

const isMac = () => navigator.userAgent.includes('Mac');

/** Keys as this system writes them: `Ctrl+Shift+P`, `Strg+Umschalt+P`, `⇧⌘P`. */
export function keyWords(...keys: readonly ('alt' | 'control' | 'shift' | (string & {}))[]): string {
  const names: Readonly<Record<string, string>> = isMac()
    ? { alt: '⌥', shift: '⇧', control: '⌘' }
    : { alt: 'Alt', shift: m.key_shift(), control: m.key_control() };
  const written = keys.map((key) => names[key] ?? key.toUpperCase());
  return written.join(isMac() ? '' : '+');
}
