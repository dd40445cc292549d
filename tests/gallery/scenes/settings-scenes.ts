import { SETTINGS_SECTIONS, type SettingsSection } from '../../../src-main/contract/settings-sections';
import { failedStep, foundStep } from '../../../src-main/core/connection-test/test-step';
import type { DeskAbilities } from '../../../src-main/core/model/snapshot';
import { failed, succeeded } from '../../../src-main/core/result';
import type { Scene, State, Step } from '../scene';
import { stateOf } from './states';
import { withPreferences } from './with-preferences';

const place = { window: 'settings', size: { width: 760, height: 620 } } as const;

const answers: Scene['answers'] = {
  'about.read': () =>
    succeeded({
      version: '0.1.0',
      runtime: 'Electron 45.4.1',
      settingsFile: '~/.config/Perch/settings.json',
      logFile: '~/.config/Perch/logs/perch.log',
    }),
  'connection.test': () =>
    succeeded([
      foundStep('name', 'passed'),
      foundStep('encryption', 'passed'),
      foundStep('sign-in', 'passed', { kind: 'signed-in-with', secretKind: 'api-key' }),
      foundStep('privileges', 'warned', { kind: 'agents-refused' }),
      failedStep('teams', { kind: 'privilege-missing' }),
      foundStep('first-data', 'skipped'),
    ]),
};
const profiles = [
  { tenant: 'acme.example', user: 'maria.lopez', secretKind: 'api-key', isDemo: false, percentScale: 'auto' },
  { tenant: 'support.example', user: 'maria', secretKind: 'password', isDemo: false, percentScale: 'whole' },
  {
    tenant: 'contact-centre-of-the-north-western-region.example',
    user: 'maximiliane.von-hohenstein-gerstenberg',
    secretKind: 'api-key',
    isDemo: false,
    percentScale: 'auto',
  },
] as const;

const abilities: DeskAbilities = {
  canOpenAtLogin: true,
  canHideFromCapture: true,
  globalPrivacyKey: 'working',
};
const able = (state: State, changes: Partial<DeskAbilities> = {}): State => {
  const { snapshot } = state;
  const desk = { ...snapshot.desk, profiles, abilities: { ...abilities, ...changes } };
  return { ...state, snapshot: { ...snapshot, desk } };
};

const live = able(stateOf('live'));
const sceneOf = (state: State, hash: SettingsSection, name: string, ...steps: readonly Step[]): Scene => ({
  ...state,
  ...place,
  answers,
  hash,
  state: name,
  ...(steps.length > 0 && { steps }),
});
const search = (query: string): readonly Step[] => [{ click: '[role=searchbox]' }, { type: query }];

/** The settings: every section, what is found in them, and what goes wrong. */
export const settingsScenes: readonly Scene[] = [
  ...SETTINGS_SECTIONS.map((section) => sceneOf(live, section, section)),
  sceneOf(able(stateOf('first-run')), 'account', 'account-signed-out'),
  sceneOf(live, 'account', 'account-forgetting', {
    click: '[data-setting=accounts] li:last-child button:last-of-type',
  }),
  sceneOf(live, 'connection', 'connection-tested', { click: '[data-setting=test] button' }),
  sceneOf(able(stateOf('live'), { canOpenAtLogin: false }), 'tray', 'tray-without-login'),
  sceneOf(
    withPreferences(able(stateOf('live'), { globalPrivacyKey: 'taken', canHideFromCapture: false }), {
      hasGlobalPrivacyKey: true,
      isPrivate: true,
    }),
    'privacy',
    'privacy-taken',
  ),
  {
    ...sceneOf(live, 'tray', 'tray-failed', { click: '[data-setting=login] input' }),
    answers: {
      ...answers,
      'settings.change': () => failed({ kind: 'disk-unavailable', what: 'login-item', detail: 'read only' }),
    },
  },
  // A letter that words of all three languages for some settings have.
  sceneOf(live, 'account', 'search', ...search('p')),
  sceneOf(live, 'account', 'search-none', ...search('zebra')),
  { ...sceneOf(live, 'mini-wallboard', 'small'), size: { width: 560, height: 420 } },
  { ...sceneOf(live, 'account', 'small-account'), size: { width: 560, height: 420 } },
];
