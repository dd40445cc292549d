import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LedgerFiles } from '../../../src-main/adapters/ledger-files';
import type { Ledger } from '../../../src-main/core/chat/ledger';
import type { Profile } from '../../../src-main/core/model/profile';

const maria: Profile = { tenant: 'acme.example', user: 'maria.lopez', secretKind: 'api-key', isDemo: false };
const ledger: Ledger = [{ messageId: '17', status: 'told', atMs: 1 }];

function ledgerFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'perch-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const said: string[] = [];
  const note = (message: string) => void said.push(message);
  return { folder, said, files: () => new LedgerFiles(folder, { info: note, warn: note, error: note }) };
}

describe('the ledger on disk', () => {
  it('is there again for the next run, for the same user only', () => {
    const { files } = ledgerFolder();
    files().save(maria, ledger);
    expect(files().load(maria)).toEqual(ledger);
    expect(files().load({ ...maria, user: 'somebody.else' })).toEqual([]);
    expect(files().load({ ...maria, tenant: 'other.example' })).toEqual([]);
  });

  it('names nobody and can be read by its owner alone', () => {
    const { folder, files } = ledgerFolder();
    files().save(maria, ledger);
    const [name = ''] = readdirSync(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(name + readFileSync(join(folder, name), 'utf8')).not.toMatch(/maria|acme/);
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it.each(['', 'nonsense', '{}', '[{"messageId":1}]'])('that holds "%s" starts anew and says so', (text) => {
    const { folder, said, files } = ledgerFolder();
    files().save(maria, ledger);
    writeFileSync(join(folder, readdirSync(folder)[0] ?? ''), text);
    expect(files().load(maria)).toEqual([]);
    expect(said).toHaveLength(1);
  });

  it('that cannot be written says so and throws nothing', () => {
    const { folder, said, files } = ledgerFolder();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    files().save(maria, ledger);
    expect(said[0]).toContain('cannot be written');
  });

  it('keeps nothing of the demo', () => {
    const { folder, files } = ledgerFolder();
    files().save({ ...maria, isDemo: true }, ledger);
    expect(readdirSync(folder)).toEqual([]);
  });
});
