import { pressedKey } from '../../../ui/pressed-key';

/** What a key press means to the popover. */
export type Shortcut = 'hide' | 'refresh' | 'search' | 'board' | 'queues' | 'agents' | 'chat' | 'trends';

const withControl: Readonly<Record<string, Shortcut>> = {
  0: 'board',
  1: 'queues',
  2: 'agents',
  3: 'chat',
  4: 'trends',
  r: 'refresh',
  f: 'search',
};

/** The shortcut that a key press is; null for an ordinary key. */
export function readShortcut(event: KeyboardEvent): Shortcut | null {
  if (pressedKey(event) === 'Escape') return 'hide';
  if (event.ctrlKey || event.metaKey) return withControl[event.key.toLowerCase()] ?? null;
  return event.key === '/' && !isTyping(event.target) ? 'search' : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement;
}
