/** How far a key moves the window, in pixels; with Shift farther. */
const STEP_PX = 8;
const LARGE_STEP_PX = 64;

const DIRECTIONS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** By how many pixels an arrow key moves the window; null for any other key. */
export function readMove(event: KeyboardEvent): { x: number; y: number } | null {
  const direction = DIRECTIONS[event.key];
  if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return null;
  const step = event.shiftKey ? LARGE_STEP_PX : STEP_PX;
  return { x: direction.x * step, y: direction.y * step };
}
