import { describe, expect, it } from 'vitest';
import { desktopAbilities } from '../../../../src-main/core/placement/desktop-abilities';

const x11 = { platform: 'linux', sessionType: 'x11', askComposed: () => Promise.resolve(true) };
const unasked = () => Promise.reject(new Error('it was asked whether something composes the screen'));

describe('a desktop', () => {
  it('of Windows or macOS fades windows itself', async () => {
    for (const platform of ['win32', 'darwin']) {
      const facts = { platform, sessionType: undefined, askComposed: unasked };
      expect(await desktopAbilities(facts)).toEqual({ canStayAbove: true, fading: 'window' });
    }
  });

  it('of Linux leaves fading to the page, where something composes the screen', async () => {
    expect(await desktopAbilities(x11)).toEqual({ canStayAbove: true, fading: 'page' });
    const bare = { ...x11, askComposed: () => Promise.resolve(false) };
    expect(await desktopAbilities(bare)).toEqual({ canStayAbove: true, fading: 'none' });
  });

  it('on Wayland decides itself what stays above, and is always composed: that is not asked', async () => {
    const wayland = { ...x11, sessionType: 'wayland', askComposed: unasked };
    expect(await desktopAbilities(wayland)).toEqual({ canStayAbove: false, fading: 'page' });
  });
});
