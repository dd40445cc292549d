/** How pages turn by themselves: which one was shown when, and since when it stays. */
export interface PageTurning {
  readonly page: number;
  /** On the shared clock in milliseconds: when that page began. */
  readonly beganMs: number;
  /** Since when pages stay; null while they turn. */
  readonly heldMs: number | null;
}

/** Begins with a page. */
export function startTurning(page: number, nowMs: number): PageTurning {
  return { page, beganMs: nowMs, heldMs: null };
}

/** Which of so many pages is shown at an instant. 0 seconds for a page turns none. */
export function pageAt(
  { page, beganMs, heldMs }: PageTurning,
  nowMs: number,
  { count, secondsPerPage }: { readonly count: number; readonly secondsPerPage: number },
): number {
  if (count < 2) return 0;
  const shownMs = Math.max(0, (heldMs ?? nowMs) - beganMs);
  const turned = secondsPerPage > 0 ? Math.floor(shownMs / (secondsPerPage * 1000)) : 0;
  return (page + turned) % count;
}

/** Lets the page stay that is shown. */
export function holdPage(turning: PageTurning, nowMs: number): PageTurning {
  return turning.heldMs === null ? { ...turning, heldMs: nowMs } : turning;
}

/** Turns on: the page that stayed is shown for what was left of its time. */
export function letTurn({ page, beganMs, heldMs }: PageTurning, nowMs: number): PageTurning {
  return { page, beganMs: heldMs === null ? beganMs : beganMs + Math.max(0, nowMs - heldMs), heldMs: null };
}

/** Turns to a page, which is shown for a whole time from now on. */
export function turnTo({ heldMs }: PageTurning, page: number, nowMs: number): PageTurning {
  return { page, beganMs: nowMs, heldMs: heldMs === null ? null : nowMs };
}
