import { describe, expect, it } from 'vitest';
import { desktopAbilities } from '../../../../src-main/core/placement/desktop-abilities';

const x11 = { platform: 'linux', sessionType: 'x11', isComposed: true };

describe('a desktop', () => {
  it('of Windows or macOS fades windows itself', () => {
    for (const platform of ['win32', 'darwin']) {
      const facts = { platform, sessionType: undefined, isComposed: false };
      expect(desktopAbilities(facts)).toEqual({ canStayAbove: true, fading: 'window' });
    }
  });

  it('of Linux leaves fading to the page, where something composes the screen', () => {
    expect(desktopAbilities(x11)).toEqual({ canStayAbove: true, fading: 'page' });
    expect(desktopAbilities({ ...x11, isComposed: false })).toEqual({ canStayAbove: true, fading: 'none' });
  });

  it('on Wayland decides itself what stays above, and is always composed', () => {
    const wayland = { ...x11, sessionType: 'wayland', isComposed: false };
    expect(desktopAbilities(wayland)).toEqual({ canStayAbove: false, fading: 'page' });
  });
});
