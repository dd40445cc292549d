import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { emptyLedger, type Ledger } from '../core/chat/ledger';
import type { Failure } from '../core/failure';
import type { Profile } from '../core/model/profile';
import { failed, succeeded, type Result } from '../core/result';
import type { LedgerStore, LoadedLedger, Log } from '../services/ports';
import { writeThrough } from './write-through';

const common = { messageId: v.string(), atMs: v.number(), mayHaveBeenSeen: v.optional(v.boolean(), false) };

const entrySchema = v.variant('status', [
  v.object({ ...common, status: v.picklist(['begun', 'told']) }),
  v.object({
    ...common,
    status: v.literal('failed'),
    reason: v.picklist(['not-supported', 'not-shown-in-time', 'refused']),
  }),
  v.object({ ...common, status: v.literal('suppressed'), reason: v.picklist(['vanished']) }),
]);

const fileSchema = v.object({ entries: v.array(v.unknown()), unsureUntilMs: v.nullable(v.number()) });

/**
 * Keeps ledgers as one small file for each user: ids and times only, no text and no names. Beside it, or elsewhere
 * where the folder cannot be written, an empty file says that the ledger lacks something.
 */
export class LedgerFiles implements LedgerStore {
  /** @param elsewhere a second folder for the sign of doubt, such as the one for temporary files. */
  constructor(
    private readonly folder: string,
    private readonly elsewhere: string,
    private readonly log: Log,
  ) {}

  load(profile: Profile): LoadedLedger {
    // The demo's messages begin anew each time, so that nothing of it is kept.
    if (profile.isDemo) return { ledger: emptyLedger, isTrusted: true };
    const found = this.#read(profile);
    return {
      ...found,
      isTrusted: found.isTrusted && !this.#doubts(profile).some((path) => existsSync(path)),
    };
  }

  save(profile: Profile, ledger: Ledger): Result<undefined, Failure> {
    if (profile.isDemo) return succeeded(undefined);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeThrough(this.#file(profile), JSON.stringify(ledger));
    } catch (error) {
      return failed({ kind: 'disk-unavailable', what: 'ledger', detail: String(error) });
    }
    for (const path of this.#doubts(profile)) attempt(() => rmSync(path, { force: true }));
    return succeeded(undefined);
  }

  doubt(profile: Profile): void {
    if (profile.isDemo || this.#doubts(profile).some(leaveEmptyFile)) return;
    this.log.error('that the list of told messages lacks some could not be left for the next run');
  }

  #read(profile: Profile): LoadedLedger {
    try {
      return this.#understand(JSON.parse(readFileSync(this.#file(profile), 'utf8')));
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) this.#warn();
      return { ledger: emptyLedger, isTrusted: isMissing };
    }
  }

  /** What can be read of it counts; if that is not all of it, it is not trusted. */
  #understand(json: unknown): LoadedLedger {
    // Perch 0.1 wrote the entries alone.
    const file = v.safeParse(fileSchema, Array.isArray(json) ? { ...emptyLedger, entries: json } : json);
    if (!file.success) {
      this.#warn();
      return { ledger: emptyLedger, isTrusted: false };
    }
    const parsed = file.output.entries.map((entry) => v.safeParse(entrySchema, entry));
    const isTrusted = parsed.every((entry) => entry.success);
    if (!isTrusted) this.#warn();
    const entries = parsed.filter((entry) => entry.success).map((entry) => entry.output);
    return { ledger: { entries, unsureUntilMs: file.output.unsureUntilMs }, isTrusted };
  }

  #warn(): void {
    this.log.warn('the list of told messages cannot be read; what may have been told is told again, marked');
  }

  #file(profile: Profile): string {
    return join(this.folder, `${nameOf(profile)}.json`);
  }

  #doubts(profile: Profile): readonly string[] {
    const name = `${nameOf(profile)}.unsure`;
    return [join(this.folder, name), join(this.elsewhere, `perch-${name}`)];
  }
}

function nameOf({ tenant, user }: Profile): string {
  return createHash('sha256').update(`${tenant}\n${user}`).digest('hex').slice(0, 24);
}

/**
 * An empty file takes no space, so that it can mostly be made on a full disk too. One that is there already is as good;
 * it is not opened, because in a folder for everybody it might lead elsewhere.
 */
function leaveEmptyFile(path: string): boolean {
  return existsSync(path) || attempt(() => writeFileSync(path, '', { flag: 'wx', mode: 0o600 }));
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
