import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Ledger } from '../core/chat/ledger';
import type { Profile } from '../core/model/profile';
import type { LedgerStore, Log } from '../services/ports';

const ledgerSchema = v.array(
  v.object({ messageId: v.string(), status: v.picklist(['begun', 'told']), atMs: v.number() }),
);

/** Keeps ledgers as one small file for each profile: ids and times only, no text and no names. */
export class LedgerFiles implements LedgerStore {
  constructor(
    private readonly folder: string,
    private readonly log: Log,
  ) {}

  load(profile: Profile): Ledger {
    if (profile.isDemo) return [];
    try {
      return v.parse(ledgerSchema, JSON.parse(readFileSync(this.#file(profile), 'utf8')));
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) this.log.warn('the list of told messages cannot be read and starts anew');
      return [];
    }
  }

  /** The demo's messages begin anew each time, so that nothing of it is kept. */
  save(profile: Profile, ledger: Ledger): void {
    if (profile.isDemo) return;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeThrough(this.#file(profile), JSON.stringify(ledger));
    } catch (error) {
      this.log.error(`the list of told messages cannot be written: ${String(error)}`);
    }
  }

  #file(profile: Profile): string {
    const name = createHash('sha256').update(`${profile.tenant}\n${profile.user}`).digest('hex').slice(0, 24);
    return join(this.folder, `${name}.json`);
  }
}

/** Writes a file so that a crash or a power cut leaves either the old one or the new one, never half of it. */
function writeThrough(path: string, text: string): void {
  const draft = `${path}.new`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, path);
}
