import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AutostartFile } from '../../../src-main/adapters/autostart-file';
import { temporaryFolder } from '../../support/temporary-folder';

describe('opening at login on Linux', () => {
  it('is on while its file is there', () => {
    const folder = temporaryFolder();
    const item = new AutostartFile(folder, '/opt/Perch "2" 100%/perch');
    expect(item.isOn()).toBe(false);
    expect(item.set(true).ok).toBe(true);
    expect(item.isOn()).toBe(true);
    const entry = readFileSync(join(folder, 'autostart/perch.desktop'), 'utf8');
    expect(entry).toMatch(/^\[Desktop Entry\]\nType=Application\n/);
    expect(entry).toContain('Exec="/opt/Perch \\"2\\" 100%%/perch"');
    expect(item.set(false).ok).toBe(true);
    expect(item.set(false).ok).toBe(true);
    expect(item.isOn()).toBe(false);
  });

  it('is off where the desktop switched its file off', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'autostart'));
    writeFileSync(join(folder, 'autostart/perch.desktop'), '[Desktop Entry]\nHidden=true\n');
    expect(new AutostartFile(folder, '/opt/perch').isOn()).toBe(false);
  });

  it('says so where the file cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'autostart'), 'a file where a folder should be');
    const result = new AutostartFile(folder, '/opt/perch').set(true);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'disk-unavailable', what: 'login-item' } });
  });
});
