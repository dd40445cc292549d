import type { SettingsSection } from '#contract/settings-sections';
import { keyWords } from '../../../format/key-words';
import * as m from '../../../messages/compiled/messages';

/** What is said of one setting. */
interface SettingWords {
  readonly section: SettingsSection;
  readonly label: () => string;
  readonly help: () => string;
  /** What else somebody may look for it by. */
  readonly synonyms: () => string;
}

/** Every setting in the order in which it is shown. */
export const settingRows = {
  accounts: words('account', m.set_accounts, m.set_accounts_help, m.set_accounts_syn),
  'other-account': words('account', m.set_other, m.set_other_help, m.set_other_syn),
  'percent-scale': words('account', m.set_scale, m.set_scale_help, m.set_scale_syn),
  interval: words('connection', m.set_interval, m.set_interval_help, m.set_interval_syn),
  test: words('connection', m.set_test, m.set_test_help, m.set_test_syn),
  theme: words('appearance', m.set_theme, m.set_theme_help, m.set_theme_syn),
  language: words('appearance', m.set_language, m.set_language_help, m.set_language_syn),
  'tray-number': words('tray', m.set_number, m.set_number_help, m.set_number_syn),
  login: words('tray', m.set_login, m.set_login_help, m.set_login_syn),
  density: words('mini-wallboard', m.set_density, m.set_density_help, m.set_density_syn),
  opacity: words('mini-wallboard', m.set_opacity, m.set_opacity_help, m.set_opacity_syn),
  lock: words('mini-wallboard', m.set_lock, m.set_lock_help, m.set_lock_syn),
  pages: words('mini-wallboard', m.set_pages, m.set_pages_help, m.set_pages_syn),
  turning: words('mini-wallboard', m.set_turn, m.set_turn_help, m.set_turn_syn),
  privacy: words('privacy', m.set_private, m.set_private_help, m.set_private_syn),
  'privacy-key': words(
    'privacy',
    m.set_key,
    () => m.set_key_help({ keys: keyWords('control', 'alt', 'shift', 'p') }),
    m.set_key_syn,
  ),
  capture: words('privacy', m.set_capture, m.set_capture_help, m.set_capture_syn),
  urgent: words('messages', m.set_urgent, m.set_urgent_help, m.set_urgent_syn),
  ordinary: words('messages', m.set_ordinary, m.set_ordinary_help, m.set_ordinary_syn),
  version: words('about', m.set_version, m.set_version_help, m.set_version_syn),
  licence: words('about', m.set_licence, m.set_licence_help, m.set_licence_syn),
  files: words('about', m.set_files, m.set_files_help, m.set_files_syn),
  details: words('about', m.set_details, m.set_details_help, m.set_details_syn),
} as const;

/** The name of a setting. */
export type SettingName = keyof typeof settingRows;

/** What the sections are called. */
export const sectionLabels: Readonly<Record<SettingsSection, () => string>> = {
  account: m.set_account,
  connection: m.set_connection,
  appearance: m.set_appearance,
  tray: m.set_tray,
  'mini-wallboard': m.set_mini,
  privacy: m.set_privacy,
  messages: m.set_messages,
  about: m.set_about,
};

function words(
  section: SettingsSection,
  label: () => string,
  help: () => string,
  synonyms: () => string,
): SettingWords {
  return { section, label, help, synonyms };
}
