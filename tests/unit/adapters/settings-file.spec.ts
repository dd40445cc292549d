import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SettingsFile } from '../../../src-main/adapters/settings-file';
import { usualPreferences } from '../../../src-main/core/model/preferences';
import type { Failure } from '../../../src-main/core/failure';
import type { KeepOnDisk } from '../../../src-main/services/ports';
import { agentTable, boardOf } from '../../support/build-board';
import { temporaryFolder } from '../../support/temporary-folder';

const defaults = {
  profiles: [],
  activeProfile: null,
  preferences: usualPreferences,
  boards: [],
  shownBoard: null,
  dialects: {},
  isMiniWallboardShown: false,
  miniWallboardPlaces: {},
  popoverSize: null,
};
const maria = { tenant: 'acme.example', user: 'maria', secretKind: 'api-key', isDemo: false } as const;
const profiles = [{ ...maria, percentScale: 'auto' }] as const;

let Settings: typeof SettingsFile;

beforeAll(async () => {
  // The library asks Electron's package where Electron is, which is nowhere in these tests.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= 'nowhere';
  Settings = (await import('../../../src-main/adapters/settings-file')).SettingsFile;
});

function settingsFolder() {
  const folder = join(temporaryFolder(), 'perch');
  mkdirSync(folder);
  const path = join(folder, 'settings.json');
  const failures: (Failure | null)[] = [];
  const logged: string[] = [];
  const log = { info: () => {}, warn: () => {}, error: (message: string) => void logged.push(message) };
  const keep: KeepOnDisk = (_what, write) => {
    const result = write();
    failures.push(result.ok ? null : result.failure);
    return result.ok;
  };
  return {
    folder,
    path,
    brokenPath: join(folder, 'settings.broken.json'),
    failures,
    logged,
    open: () => new Settings(folder, keep, log),
    onDisk: () => JSON.parse(readFileSync(path, 'utf8')) as unknown,
  };
}

describe('the settings on disk', () => {
  it('are the defaults at first, and nothing is written until something changes', () => {
    const { open, path, failures } = settingsFolder();
    expect(open().read()).toEqual(defaults);
    expect(existsSync(path)).toBe(false);
    expect(failures).toEqual([]);
  });

  it('are there again for the next run, for their owner alone', () => {
    const { open, path, logged } = settingsFolder();
    open().change({ profiles });
    open().change({ isMiniWallboardShown: true });
    expect(open().read()).toEqual({ ...defaults, profiles, isMiniWallboardShown: true });
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(logged).toEqual([]);
  });

  it('of a newer Perch stay as they are', () => {
    const { open, path, brokenPath, onDisk } = settingsFolder();
    writeFileSync(path, '{"theme":{"name":"dusk"}}');
    open().change({ isMiniWallboardShown: true });
    expect(onDisk()).toEqual({ theme: { name: 'dusk' }, isMiniWallboardShown: true });
    expect(existsSync(brokenPath)).toBe(false);
  });

  it.each([
    [
      'cut off',
      `{"profiles": ${JSON.stringify(profiles)}, "isMiniWallboardShown": true, "popoverSize": {"wid`,
    ],
    [
      'wrong in one place',
      JSON.stringify({ profiles, isMiniWallboardShown: true, popoverSize: { width: 'wide', height: 3 } }),
    ],
  ])('that are %s: what can be read counts, and the broken file is kept beside', (_how, text) => {
    const { open, path, brokenPath, onDisk, failures, logged } = settingsFolder();
    writeFileSync(path, text);
    expect(open().read()).toEqual({ ...defaults, profiles, isMiniWallboardShown: true });
    expect(readFileSync(brokenPath, 'utf8')).toBe(text);
    expect(onDisk()).toEqual({ profiles, isMiniWallboardShown: true });
    expect(failures).toEqual([null]);
    expect(logged).toEqual(['settings are broken; what can be read of them counts']);
    // The next run finds nothing wrong any more and leaves the broken file alone.
    writeFileSync(brokenPath, 'looked at by support');
    open();
    expect(readFileSync(brokenPath, 'utf8')).toBe('looked at by support');
  });

  it('of which one account, board or place is odd cost none of the others', () => {
    const { open, path, brokenPath, onDisk } = settingsFolder();
    const place = { tiles: { x: 1, y: 2, width: 300, height: 200 } };
    const boards = [{ ...boardOf(agentTable({})), id: 'mine', name: 'Mine' }];
    const text = JSON.stringify({
      profiles: [...profiles, { ...maria, user: 'joe', secretKind: 'fingerprint' }],
      boards: [{ id: 'newer', name: 'Newer', widgets: [{ id: 'w', kind: 'hologram' }] }, ...boards],
      miniWallboardPlaces: { 'one screen': place, 'two screens': { tiles: 'left' } },
    });
    writeFileSync(path, text);
    const kept = { profiles, boards, miniWallboardPlaces: { 'one screen': place, 'two screens': {} } };
    expect(open().read()).toEqual({ ...defaults, ...kept });
    expect(onDisk()).toEqual(kept);
    expect(readFileSync(brokenPath, 'utf8')).toBe(text);
  });

  it.each(['', 'null', '[]', '"text"', '\0\0\0\0\0'])('that hold %j are the defaults', (text) => {
    const { open, path, brokenPath } = settingsFolder();
    writeFileSync(path, text);
    expect(open().read()).toEqual(defaults);
    expect(readFileSync(brokenPath, 'utf8')).toBe(text);
  });

  it('that cannot be read are put aside whole', () => {
    const { open, path, brokenPath, failures, onDisk } = settingsFolder();
    mkdirSync(path);
    writeFileSync(join(path, 'something'), 'of hers');
    const settings = open();
    settings.change({ profiles });
    expect(settings.read()).toEqual({ ...defaults, profiles });
    expect(readFileSync(join(brokenPath, 'something'), 'utf8')).toBe('of hers');
    expect(onDisk()).toEqual({ profiles });
    expect(failures).toEqual([null, null]);
  });

  it('that cannot be written hold for this run, and are written when that works again', () => {
    const { open, folder, failures, onDisk } = settingsFolder();
    const settings = open();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    settings.change({ profiles });
    settings.change({ isMiniWallboardShown: true });
    expect(settings.read()).toEqual({ ...defaults, profiles, isMiniWallboardShown: true });
    expect(failures).toEqual([
      { kind: 'disk-unavailable', what: 'settings', detail: expect.any(String) as string },
      { kind: 'disk-unavailable', what: 'settings', detail: expect.any(String) as string },
    ]);
    rmSync(folder);
    settings.change({});
    expect(failures.at(-1)).toBe(null);
    expect(onDisk()).toEqual({ profiles, isMiniWallboardShown: true });
  });

  it('that are broken are not written over while the broken file cannot be kept', () => {
    const { open, path, brokenPath, failures } = settingsFolder();
    writeFileSync(path, '{"isMiniWallboardShown": true');
    mkdirSync(brokenPath);
    const settings = open();
    settings.change({ profiles });
    expect(failures.map((failure) => failure?.kind)).toEqual(['disk-unavailable', 'disk-unavailable']);
    expect(readFileSync(path, 'utf8')).toBe('{"isMiniWallboardShown": true');
    expect(settings.read()).toEqual({ ...defaults, profiles, isMiniWallboardShown: true });
  });
});
