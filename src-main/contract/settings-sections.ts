/** The sections of the settings window, in their order. */
export const SETTINGS_SECTIONS = [
  'account',
  'connection',
  'appearance',
  'tray',
  'mini-wallboard',
  'privacy',
  'messages',
  'about',
] as const;

/** The name of a section. */
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];
