import type { Desk } from '../model/snapshot';

/** What is known of the desktop that Perch runs on. */
export interface DesktopFacts {
  /** As Node names it. */
  readonly platform: string;
  /** `XDG_SESSION_TYPE`, where there is one. */
  readonly sessionType: string | undefined;
  /** Whether something composes the X11 screen. That takes a moment, and is asked only where it matters. */
  readonly askComposed: () => Promise<boolean>;
}

/** What a desktop can do with the mini wallboard. Only Linux cannot do everything. */
export async function desktopAbilities({
  platform,
  sessionType,
  askComposed,
}: DesktopFacts): Promise<Pick<Desk, 'canStayAbove' | 'fading'>> {
  if (platform !== 'linux') return { canStayAbove: true, fading: 'window' };
  // Electron fades no window on Linux. A transparent one on X11 is black where nothing composes the screen.
  if (sessionType === 'wayland') return { canStayAbove: false, fading: 'page' };
  return { canStayAbove: true, fading: (await askComposed()) ? 'page' : 'none' };
}
