import type { Desk } from '../model/snapshot';

/** What is known of the desktop that Perch runs on. */
export interface DesktopFacts {
  /** As Node names it. */
  readonly platform: string;
  /** `XDG_SESSION_TYPE`, where there is one. */
  readonly sessionType: string | undefined;
  /** Something composes the X11 screen; asked on Linux only. */
  readonly isComposed: boolean;
}

/** What a desktop can do with the mini wallboard. Only Linux cannot do everything. */
export function desktopAbilities({
  platform,
  sessionType,
  isComposed,
}: DesktopFacts): Pick<Desk, 'canStayAbove' | 'fading'> {
  if (platform !== 'linux') return { canStayAbove: true, fading: 'window' };
  const isWayland = sessionType === 'wayland';
  // Electron fades no window on Linux. A transparent one on X11 is black where nothing composes the screen.
  return { canStayAbove: !isWayland, fading: isWayland || isComposed ? 'page' : 'none' };
}
