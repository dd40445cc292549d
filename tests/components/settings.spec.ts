import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { foundStep } from '../../src-main/core/connection-test/test-step';
import type { DeskAbilities, Snapshot } from '../../src-main/core/model/snapshot';
import type { Preferences } from '../../src-main/core/model/preferences';
import { failed, succeeded } from '../../src-main/core/result';
import { busyFloor } from '../support/busy-floor';
import { openSettings } from '../support/render-window';
import type { TestBridge } from '../support/test-bridge';

const floor = busyFloor();
const profiles = [
  { tenant: 'acme.example', user: 'maria.lopez', secretKind: 'api-key', isDemo: false, percentScale: 'auto' },
  { tenant: 'other.example', user: 'maria', secretKind: 'password', isDemo: false, percentScale: 'auto' },
] as const;

function chosen(changes: Partial<Preferences>, abilities: Partial<DeskAbilities> = {}): Snapshot {
  const { desk } = floor;
  return {
    ...floor,
    desk: {
      ...desk,
      profiles,
      preferences: { ...desk.preferences, ...changes },
      abilities: { ...desk.abilities, ...abilities },
    },
  };
}

const changesOf = (bridge: TestBridge) =>
  bridge.asked.filter(({ name }) => name === 'settings.change').map(({ input }) => input);
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rowOf = (name: string) => {
  const row = document.querySelector<HTMLElement>(`[data-setting="${name}"]`);
  if (row === null) throw new Error(`no setting ${name}`);
  return row;
};
async function search(query: string): Promise<void> {
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
}

describe('a setting', () => {
  it('applies at once', async () => {
    const bridge = await openSettings(chosen({}), 'appearance');
    await choose('Dark');
    await choose('Deutsch');
    expect(changesOf(bridge)).toEqual([{ theme: 'dark' }, { language: 'de' }]);
  });

  it('of every other section applies at once, too', async () => {
    const bridge = await openSettings(chosen({}, { canOpenAtLogin: true }), 'connection');
    await fireEvent.change(screen.getByRole('slider'), { target: { value: '20' } });
    await fireEvent.click(screen.getByRole('tab', { name: 'Tray' }));
    await choose('Service level');
    await fireEvent.click(screen.getByRole('switch', { name: 'Open at login' }));
    await fireEvent.click(screen.getByRole('tab', { name: 'Mini wallboard' }));
    await choose('Strip');
    await fireEvent.change(screen.getByRole('slider', { name: 'Opacity' }), { target: { value: '60' } });
    await fireEvent.click(screen.getByRole('switch', { name: 'Let clicks through' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Queues' }));
    await fireEvent.change(screen.getByRole('slider', { name: 'Time per page' }), {
      target: { value: '15' },
    });
    await fireEvent.click(screen.getByRole('tab', { name: 'Privacy' }));
    await fireEvent.click(screen.getByRole('switch', { name: 'Privacy mode' }));
    expect(changesOf(bridge)).toEqual([
      { intervalSeconds: 20 },
      { trayNumber: 'service-level' },
      { opensAtLogin: true },
      { mini: { density: 'strip' } },
      { mini: { opacity: 0.6 } },
      { mini: { isLocked: true } },
      { mini: { pages: ['figures', 'queues'] } },
      { mini: { secondsPerPage: 15 } },
      { isPrivate: true },
    ]);
  });

  it('that could not be changed says so where it stands, and stays as it was', async () => {
    const bridge = await openSettings(chosen({}, { canOpenAtLogin: true }), 'tray');
    bridge.answer(
      'settings.change',
      failed({ kind: 'disk-unavailable', what: 'login-item', detail: 'read only' }),
    );
    const login = screen.getByRole<HTMLInputElement>('switch', { name: 'Open at login' });
    await fireEvent.click(login);
    expect(await within(rowOf('login')).findByText(/could not change what opens at login/)).toBeTruthy();
    expect(login.checked).toBe(false);
  });

  it('that could not be changed says so in sentences of her language', async () => {
    const bridge = await openSettings(chosen({ language: 'ja' }, { canOpenAtLogin: true }), 'tray');
    bridge.answer(
      'settings.change',
      failed({ kind: 'disk-unavailable', what: 'login-item', detail: 'read only' }),
    );
    await fireEvent.click(within(rowOf('login')).getByRole('switch'));
    const what = await within(rowOf('login')).findByText('ログイン時の起動設定を変更できませんでした。');
    expect(what.parentElement?.textContent).not.toContain('.');
  });

  it('that this computer does not have says why not', async () => {
    await openSettings(chosen({}), 'tray');
    expect(screen.queryByRole('switch', { name: 'Open at login' })).toBeNull();
    expect(rowOf('login').textContent).toContain('Only an installed Perch');
  });

  it('of the last page of the mini wallboard cannot be taken away', async () => {
    await openSettings(chosen({}), 'mini-wallboard');
    expect(screen.getByRole('checkbox', { name: 'Figures' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('checkbox', { name: 'Queues' })).toHaveProperty('disabled', false);
  });

  it('says in words what an interval means to the server', async () => {
    await openSettings(chosen({ intervalSeconds: 2 }), 'connection');
    expect(rowOf('interval').textContent).toContain('About 1,800 requests an hour');
  });

  it('says which keys another program holds', async () => {
    await openSettings(chosen({ hasGlobalPrivacyKey: true }, { globalPrivacyKey: 'taken' }), 'privacy');
    expect(screen.getByText(/Another program uses these keys/)).toBeTruthy();
  });

  it('says where windows cannot be left out of pictures', async () => {
    await openSettings(chosen({}, { canHideFromCapture: false }), 'privacy');
    expect(rowOf('capture').textContent).toContain('Linux cannot');
  });
});

describe('the sections', () => {
  it('are turned by arrow keys, and the first one opens where nothing else is asked for', async () => {
    const bridge = await openSettings(chosen({}), '');
    const first = screen.getByRole('tab', { name: 'Account', selected: true });
    await fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Connection');
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
    await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('About');
    await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Account');
    bridge.tell('settings.show-section', { section: 'privacy' });
    expect(await screen.findByRole('switch', { name: 'Privacy mode' })).toBeTruthy();
  });
});

describe('the search', () => {
  it('finds settings by another word for them, wherever they are, and leads back', async () => {
    await openSettings(chosen({}));
    await search('night');
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeTruthy();
    expect(document.querySelectorAll('[data-setting]')).toHaveLength(1);
    await search('évening');
    expect(document.querySelector('mark')?.textContent).toBe('evening');
    await fireEvent.click(screen.getByRole('tab', { name: 'Tray' }));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
    expect(screen.getByRole('radio', { name: 'Longest wait' })).toBeTruthy();
  });

  it('searches in the language of the moment', async () => {
    await openSettings(chosen({ language: 'de' }));
    await search('dunkel');
    expect(screen.getByRole('radio', { name: 'Dunkel' })).toBeTruthy();
  });

  it('says when nothing is found, and with what', async () => {
    await openSettings(chosen({}));
    await search('zebra');
    expect(screen.getByText(/No setting has “zebra”/)).toBeTruthy();
  });

  it.each([{ key: '/' }, { key: 'f', ctrlKey: true }])('begins with a key: %o', async (key) => {
    await openSettings(chosen({}));
    await fireEvent.keyDown(document.body, key);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  });
});

describe('the language', () => {
  it('changes at once in an open window, keyboard and all, and the page says which it is', async () => {
    const bridge = await openSettings(chosen({}), 'appearance');
    const german = screen.getByRole('radio', { name: 'Deutsch' });
    german.focus();
    bridge.change(chosen({ language: 'de' }));
    expect(await screen.findByRole('tab', { name: 'Darstellung' })).toBeTruthy();
    expect(document.activeElement).toBe(german);
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('de'));
    bridge.change(chosen({ language: 'ja' }));
    expect(await screen.findByRole('tab', { name: '表示' })).toBeTruthy();
    bridge.change(chosen({ language: 'system' }));
    expect(await screen.findByRole('tab', { name: 'Appearance' })).toBeTruthy();
  });

  it('that is chosen where it was searched for stays under her hands', async () => {
    const bridge = await openSettings(chosen({}));
    await search('language');
    const german = screen.getByRole('radio', { name: 'Deutsch' });
    german.focus();
    bridge.change(chosen({ language: 'de' }));
    expect(await screen.findByRole('tab', { name: 'Darstellung' })).toBeTruthy();
    expect(document.activeElement).toBe(german);
  });
});

describe('the accounts', () => {
  it('say which one is at work, and another one can be turned to', async () => {
    const bridge = await openSettings(chosen({}));
    expect(screen.getByText('Active')).toBeTruthy();
    bridge.answer('profiles.activate', succeeded('secret-needed'));
    await press('Use maria at other.example');
    expect(bridge.asked).toContainEqual({
      name: 'profiles.activate',
      input: { tenant: 'other.example', user: 'maria' },
    });
    expect(await screen.findByText(/Its secret is not saved/)).toBeTruthy();
    expect(bridge.timesAsked('popover.open')).toBe(1);
  });

  it('are not missed where the demo needs none', async () => {
    const chosenFloor = chosen({});
    const profile = { tenant: 'demo', user: 'demo', secretKind: 'api-key', isDemo: true } as const;
    await openSettings({ ...chosenFloor, profile, desk: { ...chosenFloor.desk, profiles: [] } });
    expect(screen.getByText(/demo contact centre, which needs no account/)).toBeTruthy();
    expect(screen.queryByText('No account has signed in yet.')).toBeNull();
  });

  it('are forgotten only after a question, and kept if she says so', async () => {
    const bridge = await openSettings(chosen({}));
    await press('Forget maria at other.example');
    expect(document.activeElement?.textContent).toContain('Forget');
    await press('Keep');
    expect(bridge.timesAsked('profiles.forget')).toBe(0);
    expect(document.activeElement?.textContent).toContain('Forget maria at other.example');
    await press('Forget maria.lopez at acme.example');
    expect(screen.getByText(/and sign out\?/)).toBeTruthy();
    await press('Forget');
    expect(bridge.asked.find(({ name }) => name === 'profiles.forget')?.input).toEqual({
      tenant: 'acme.example',
      user: 'maria.lopez',
    });
  });

  it('have their percentages settled, for the one at work', async () => {
    const bridge = await openSettings(chosen({}));
    await choose('Whole (85)');
    expect(bridge.asked.find(({ name }) => name === 'profiles.set-percent-scale')?.input).toEqual({
      tenant: 'acme.example',
      user: 'maria.lopez',
      percentScale: 'whole',
    });
  });

  it('lead to the form for another one', async () => {
    const bridge = await openSettings(chosen({}));
    await press('Sign in…');
    expect(bridge.timesAsked('popover.ask-account')).toBe(1);
  });
});

describe('the connection', () => {
  it('of the account at work is tested step by step', async () => {
    const bridge = await openSettings(chosen({}), 'connection');
    bridge.answer('connection.test', succeeded([foundStep('teams', 'passed', { kind: 'teams', count: 2 })]));
    await press('Test connection');
    expect(await screen.findByText('Teams supervised: 2')).toBeTruthy();
    expect(bridge.asked.find(({ name }) => name === 'connection.test')?.input).toEqual({
      tenant: 'acme.example',
      user: 'maria.lopez',
      secretKind: 'api-key',
    });
  });
});

describe('what is said about Perch', () => {
  it('is its version, where its files lie, and details to copy', async () => {
    const bridge = await openSettings(chosen({}), 'about');
    expect(await screen.findByText('Perch 0.1.0 · Electron 45.4.1')).toBeTruthy();
    expect(screen.getByText('~/.config/Perch/logs/perch.log')).toBeTruthy();
    await press('Copy details');
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(bridge.timesAsked('about.copy-details')).toBe(1);
    bridge.answer('about.open-log-folder', failed({ kind: 'request-refused', detail: 'no' }));
    await press('Open the log folder');
    expect(await screen.findByText(/This desktop cannot open folders/)).toBeTruthy();
  });
});
