/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Free space between a window that was never moved and the edges of the work area. */
const MARGIN = 16;

/**
 * Where a window goes: where it was, moved just as far as its nearest display needs to hold it whole (a monitor may
 * be gone); or the lower left corner of the first work area when it was nowhere yet: popovers
 * and notifications have the right side.
 *
 * @param workAreas at least one; the first is the primary display's.
 */
export function keepOnScreen(
  remembered: Rectangle | null,
  size: { readonly width: number; readonly height: number },
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const [primary] = workAreas;
  if (remembered === null) {
    const y = primary.y + primary.height - size.height - MARGIN;
    return fitted({ ...size, x: primary.x + MARGIN, y }, primary);
  }
  return fitted(remembered, nearestArea(remembered, workAreas));
}

/** The work area into which a window's way is the shortest, the first where several are as near. */
export function nearestArea(window: Rectangle, workAreas: readonly [Rectangle, ...Rectangle[]]): Rectangle {
  return workAreas.reduce((best, area) => (wayInto(area, window) < wayInto(best, window) ? area : best));
}

function fitted(wanted: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    width,
    height,
    x: clamp(wanted.x, area.x, area.x + area.width - width),
    y: clamp(wanted.y, area.y, area.y + area.height - height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** How far a window has to go for a work area to hold it, squared: only for comparing. */
function wayInto(area: Rectangle, window: Rectangle): number {
  const { x, y } = fitted(window, area);
  return (x - window.x) ** 2 + (y - window.y) ** 2;
}
