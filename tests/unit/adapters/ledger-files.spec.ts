import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LedgerFiles } from '../../../src-main/adapters/ledger-files';
import { emptyLedger, type Ledger } from '../../../src-main/core/chat/ledger';
import type { Profile } from '../../../src-main/core/model/profile';
import { temporaryFolder } from '../../support/temporary-folder';

const maria: Profile = { tenant: 'acme.example', user: 'maria.lopez', secretKind: 'api-key', isDemo: false };
const entry = { messageId: '17', status: 'told', atMs: 1, mayHaveBeenSeen: false } as const;
const ledger: Ledger = { entries: [entry], unsureUntilMs: 3 };

function ledgerFolder() {
  const folder = join(temporaryFolder(), 'told');
  const elsewhere = temporaryFolder();
  const said: string[] = [];
  const note = (message: string) => void said.push(message);
  const files = () => new LedgerFiles(folder, elsewhere, { info: note, warn: note, error: note });
  const write = (text: string) => {
    files().save(maria, ledger);
    writeFileSync(join(folder, readdirSync(folder)[0] ?? ''), text);
  };
  const makeUnwritable = () => {
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'a file where the folder should be');
  };
  return { folder, elsewhere, said, files, write, makeUnwritable };
}

describe('the ledger on disk', () => {
  it('is there again for the next run, for the same user only, however she signs in', () => {
    const { files } = ledgerFolder();
    expect(files().save(maria, ledger)).toEqual({ ok: true, value: undefined });
    expect(files().load(maria)).toEqual({ ledger, isTrusted: true });
    expect(files().load({ ...maria, secretKind: 'password' })).toEqual({ ledger, isTrusted: true });
    const empty = { ledger: emptyLedger, isTrusted: true };
    expect(files().load({ ...maria, user: 'somebody.else' })).toEqual(empty);
    expect(files().load({ ...maria, tenant: 'other.example' })).toEqual(empty);
  });

  it('has every way a telling ends', () => {
    const { files } = ledgerFolder();
    const entries: Ledger['entries'] = [
      entry,
      { messageId: '1', status: 'begun', atMs: 1, mayHaveBeenSeen: true },
      { messageId: '2', status: 'failed', reason: 'not-supported', atMs: 1, mayHaveBeenSeen: false },
      { messageId: '3', status: 'failed', reason: 'not-shown-in-time', atMs: 1, mayHaveBeenSeen: true },
      { messageId: '4', status: 'failed', reason: 'refused', atMs: 1, mayHaveBeenSeen: false },
      { messageId: '5', status: 'suppressed', reason: 'vanished', atMs: 1, mayHaveBeenSeen: false },
    ];
    files().save(maria, { entries, unsureUntilMs: null });
    expect(files().load(maria)).toEqual({ ledger: { entries, unsureUntilMs: null }, isTrusted: true });
  });

  it('names nobody and can be read by its owner alone', () => {
    const { folder, files } = ledgerFolder();
    files().save(maria, ledger);
    const [name = ''] = readdirSync(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(name + readFileSync(join(folder, name), 'utf8')).not.toMatch(/maria|acme/);
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it('of the first Perch is understood', () => {
    const { files, write } = ledgerFolder();
    write('[{"messageId":"17","status":"told","atMs":1}]');
    expect(files().load(maria)).toEqual({ ledger: { ...emptyLedger, entries: [entry] }, isTrusted: true });
  });

  it.each(['', 'nonsense', '{}', 'null', '[{"messageId":1}]', '{"entries":[{}],"unsureUntilMs":null}'])(
    'that holds "%s" is not trusted and says so',
    (text) => {
      const { said, files, write } = ledgerFolder();
      write(text);
      expect(files().load(maria)).toEqual({ ledger: emptyLedger, isTrusted: false });
      expect(said).toHaveLength(1);
    },
  );

  it('gives what can be read of it, though it is not trusted', () => {
    const { files, write } = ledgerFolder();
    write(JSON.stringify({ ...ledger, entries: [{ ...entry, status: 'sung' }, entry] }));
    expect(files().load(maria)).toEqual({ ledger, isTrusted: false });
  });

  it('that cannot be read at all is not trusted', () => {
    const { folder, files } = ledgerFolder();
    files().save(maria, ledger);
    const path = join(folder, readdirSync(folder)[0] ?? '');
    rmSync(path);
    mkdirSync(path);
    expect(files().load(maria).isTrusted).toBe(false);
  });

  it('that cannot be written is a failure, and leaves nothing behind', () => {
    const { folder, files } = ledgerFolder();
    files().save(maria, ledger);
    const path = join(folder, readdirSync(folder)[0] ?? '');
    rmSync(path);
    mkdirSync(path);
    expect(files().save(maria, ledger)).toEqual({
      ok: false,
      failure: {
        kind: 'disk-unavailable',
        what: 'ledger',
        detail: expect.stringContaining('EISDIR') as string,
      },
    });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('keeps nothing of the demo', () => {
    const { folder, elsewhere, files } = ledgerFolder();
    const demo = { ...maria, isDemo: true };
    files().save(demo, ledger);
    files().doubt(demo);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(files().load(demo)).toEqual({ ledger: emptyLedger, isTrusted: true });
  });
});

describe('a doubt about the ledger', () => {
  it('lasts until the ledger is written', () => {
    const { files } = ledgerFolder();
    files().save(maria, ledger);
    files().doubt(maria);
    expect(files().load(maria)).toEqual({ ledger, isTrusted: false });
    expect(files().load({ ...maria, user: 'somebody.else' }).isTrusted).toBe(true);
    files().save(maria, ledger);
    expect(files().load(maria)).toEqual({ ledger, isTrusted: true });
  });

  it('is left elsewhere when the folder cannot be written, and found when it can again', () => {
    const { folder, elsewhere, files, makeUnwritable } = ledgerFolder();
    makeUnwritable();
    files().doubt(maria);
    rmSync(folder);
    expect(files().load(maria)).toEqual({ ledger: emptyLedger, isTrusted: false });
    expect(readdirSync(elsewhere).join()).not.toMatch(/maria|acme/);
    files().save(maria, ledger);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(files().load(maria)).toEqual({ ledger, isTrusted: true });
  });

  it('that can be left nowhere is in the log', () => {
    const { elsewhere, said, files, makeUnwritable } = ledgerFolder();
    makeUnwritable();
    rmSync(elsewhere, { recursive: true });
    files().doubt(maria);
    expect(said).toEqual([expect.stringContaining('could not be left')]);
  });
});
