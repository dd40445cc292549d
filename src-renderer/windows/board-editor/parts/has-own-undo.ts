/**
 * Whether a field's text is no edit of a board, so that its undo is the field's own: what is searched for, and what is
 * not taken as it is.
 */
export function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.matches('[role="searchbox"], [aria-invalid="true"]');
}
