import * as m from './messages/compiled/messages';

/** The labels of the tray's menu and the titles of the windows, in the chosen language. */
export const deskWords = {
  open: () => m.menu_open(),
  miniWallboard: () => m.menu_mini_wallboard(),
  boards: () => m.menu_boards(),
  privacyMode: () => m.menu_privacy_mode(),
  settings: () => m.menu_settings(),
  refresh: () => m.menu_refresh(),
  signOut: () => m.menu_sign_out(),
  quit: () => m.menu_quit(),
  popoverTitle: () => m.window_popover(),
  boardEditorTitle: () => m.window_board_editor(),
  settingsTitle: () => m.window_settings(),
  miniWallboardTitle: () => m.window_mini_wallboard(),
};
