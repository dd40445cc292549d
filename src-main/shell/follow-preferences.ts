import { app, nativeTheme, type BrowserWindow } from 'electron';
import type { WindowName } from '../contract/bridge';
import type { Preferences } from '../core/model/preferences';
import type { StateStore } from '../services/state-store';
import { deskWords } from '../words/desk-words';
import { speak } from '../words/speak';
import type { WindowRegistry } from './window-registry';

const titles: Readonly<Record<WindowName, () => string>> = {
  popover: deskWords.popoverTitle,
  'mini-wallboard': deskWords.miniWallboardTitle,
  'board-editor': deskWords.boardEditorTitle,
  settings: deskWords.settingsTitle,
};

/**
 * Brings her choices to the desktop at once: main's language, the theme, and whether windows may be captured. Comes
 * before whoever uses main's words listens to the store.
 */
export function followPreferences(store: StateStore, windows: WindowRegistry): void {
  const abilities = { ...store.state.desk.abilities, canHideFromCapture: process.platform !== 'linux' };
  store.dispatch({ type: 'desk-changed', desk: { abilities } });
  const manage = (name: WindowName, window: BrowserWindow) => {
    window.setTitle(titles[name]());
    window.setContentProtection(store.state.desk.preferences.isPrivate);
  };
  const follow = ({ language, theme }: Preferences) => {
    speak(language === 'system' ? app.getPreferredSystemLanguages() : [language]);
    nativeTheme.themeSource = theme;
    windows.forEach(manage);
  };
  follow(store.state.desk.preferences);
  windows.whenAdded(manage);
  store.listen(({ desk }, before) => {
    if (desk.preferences !== before.desk.preferences) follow(desk.preferences);
  });
}
