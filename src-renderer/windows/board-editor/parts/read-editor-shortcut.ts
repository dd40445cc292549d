import { pressedKey } from '../../../ui/pressed-key';

/** What the keyboard does wherever it is in the window. */
export type EditorShortcut = 'undo' | 'redo' | 'next-pane' | 'previous-pane' | 'back';

/** The shortcut that a key event asks for; null where it is none. */
export function readEditorShortcut(
  event: Pick<KeyboardEvent, 'key' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): EditorShortcut | null {
  const key = pressedKey(event).toLowerCase();
  if (key === 'f6') return event.shiftKey ? 'previous-pane' : 'next-pane';
  if (key === 'escape') return 'back';
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
