import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerFiles } from '../../src-main/adapters/ledger-files';
import { MemoryHistory } from '../../src-main/adapters/memory-history';
import type { Fetch } from '../../src-main/adapters/statistics-api/http-exchange';
import { StatisticsApi } from '../../src-main/adapters/statistics-api/statistics-api';
import { usualPreferences } from '../../src-main/core/model/preferences';
import type { Profile } from '../../src-main/core/model/profile';
import { failed, succeeded } from '../../src-main/core/result';
import { BoardBook } from '../../src-main/services/board-book';
import { BoardFeed } from '../../src-main/services/board-feed';
import { BoardShelf } from '../../src-main/services/board-shelf';
import { DialectMemory } from '../../src-main/services/dialect-memory';
import { DiskDesk } from '../../src-main/services/disk-desk';
import { DraftDesk } from '../../src-main/services/draft-desk';
import { Poller } from '../../src-main/services/poller';
import type { CredentialStore, LoginItem, Notice, Notifier, Settings } from '../../src-main/services/ports';
import { AccountBook } from '../../src-main/services/account-book';
import { ConfigurationDesk } from '../../src-main/services/configuration-desk';
import { ConnectionTest } from '../../src-main/services/connection-test';
import { HistoryDesk } from '../../src-main/services/history-desk';
import { Keychain } from '../../src-main/services/keychain';
import { Preferences } from '../../src-main/services/preferences';
import { PrivacyDesk } from '../../src-main/services/privacy-desk';
import { RunFigures } from '../../src-main/services/run-figures';
import { SignInDesk, type SignInForm } from '../../src-main/services/sign-in-desk';
import { StateStore } from '../../src-main/services/state-store';
import { UrgentDesk } from '../../src-main/services/urgent-desk';
import { boardWords } from '../../src-main/words/board-words';
import { maskWords } from '../../src-main/words/mask-words';
import { discreetNoticeWords, noticeWords } from '../../src-main/words/notice-words';
import { startSimulator } from '../../src-main/simulator/start-simulator';
import type { Simulator } from '../../src-main/simulator/simulator';
import type { SimulatorOptions } from '../../src-main/simulator/simulator-options';
import { vi } from 'vitest';
import { holdingClock } from './holding-clock';
import { temporaryFolder } from './temporary-folder';
import { TestClock } from './test-clock';

const nowhere = { info: () => {}, warn: () => {}, error: () => {} };

/** What outlives a run: the keychain and the settings in memory, the ledger in a folder that goes with the test. */
export class Disk {
  readonly secrets = new Map<string, string>();
  readonly #folder = temporaryFolder();
  /** Where the ledgers are. */
  readonly toldFolder = join(this.#folder, 'told');
  readonly ledgerStore = new LedgerFiles(this.toldFolder, this.#folder, nowhere);
  isKeychainLocked = false;
  #isKeychainSilent = false;
  readonly #unanswered: (() => void)[] = [];
  /** What opens Perch at login; null where nothing does. */
  loginItem: LoginItem | null = null;
  settings: Settings = {
    profiles: [],
    activeProfile: null,
    preferences: usualPreferences,
    boards: [],
    shownBoard: null,
    isMiniWallboardShown: false,
    miniWallboardPlaces: {},
    popoverSize: null,
    dialects: {},
  };

  readonly credentials: CredentialStore = {
    read: (profile) => this.#ask(() => this.secrets.get(keyOf(profile)) ?? null),
    write: (profile, secret) =>
      this.#ask(() => {
        this.secrets.set(keyOf(profile), secret);
        return undefined;
      }),
    remove: (profile) =>
      this.#ask(() => {
        this.secrets.delete(keyOf(profile));
        return undefined;
      }),
  };

  /** The keychain says nothing until this is called off, and then answers everything. */
  get isKeychainSilent(): boolean {
    return this.#isKeychainSilent;
  }

  set isKeychainSilent(isSilent: boolean) {
    this.#isKeychainSilent = isSilent;
    if (!isSilent) for (const answer of this.#unanswered.splice(0)) answer();
  }

  /** The files of the ledgers by their names. */
  ledgers(): readonly { readonly path: string; readonly text: string }[] {
    const names = readdirSync(this.toldFolder).filter((name) => name.endsWith('.json'));
    return names
      .map((name) => join(this.toldFolder, name))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  }

  async #ask<Value>(answer: () => Value) {
    if (this.isKeychainSilent) await new Promise<void>((resolve) => this.#unanswered.push(resolve));
    return this.isKeychainLocked
      ? failed({ kind: 'keychain-unavailable', reason: 'locked', detail: 'locked' } as const)
      : succeeded(answer());
  }
}

const keyOf = (profile: Profile) => `${profile.user} at ${profile.tenant}`;

/** The program without its shell, against a simulated contact centre over real HTTP, with a clock the test moves. */
export class PerchWithoutWindows {
  readonly store = new StateStore(nowhere);
  readonly figures = new RunFigures(0);
  readonly told: Notice[] = [];
  readonly revealed: string[] = [];
  /** Every token that was sent to the server. */
  readonly tokens = new Set<string>();
  #hasSilentRefusals = false;
  /** Whether the desktop shows what it is given. */
  canNotify = true;
  /** Whether the desktop says what became of what it was given. */
  doesDesktopAnswer = true;
  readonly poller: Poller;
  readonly signInDesk: SignInDesk;
  readonly accounts: AccountBook;
  readonly preferences: Preferences;
  readonly boards: BoardBook;
  readonly drafts: DraftDesk;
  readonly shelf: BoardShelf;
  readonly privacy: PrivacyDesk;
  readonly configuration: ConfigurationDesk;
  readonly connectionTest: ConnectionTest;
  readonly history: HistoryDesk;

  constructor(
    readonly simulator: Simulator,
    readonly disk = new Disk(),
    readonly clock = new TestClock(),
  ) {
    const listening: Fetch = async (url, init) => {
      const headers = new Headers(init.headers);
      const token = /(?:Bearer |X-STATSAPI-TOKEN=)([^;]+)/.exec(
        `${headers.get('authorization')} ${headers.get('cookie')}`,
      );
      if (token?.[1] !== undefined) this.tokens.add(token[1]);
      const response = await fetch(url, init);
      return response.status === 400 && this.#hasSilentRefusals
        ? new Response('', { status: 400 })
        : response;
    };
    const api = holdingClock(listening, this.clock);
    const source = new StatisticsApi(() => api, this.clock);
    const settings = {
      read: () => disk.settings,
      change: (changes: Partial<Settings>) => {
        disk.settings = { ...disk.settings, ...changes };
      },
    };
    const { store } = this;
    const keychain = new Keychain(clock, disk.credentials);
    const accounts = new AccountBook(settings, store);
    const feed = new BoardFeed(clock, store, nowhere);
    this.poller = new Poller({
      clock,
      source,
      store,
      feed,
      dialects: new DialectMemory(settings, clock),
      percentScaleOf: (profile) => accounts.percentScaleOf(profile),
      figures: this.figures,
      log: nowhere,
    });
    const noDemo = () => Promise.resolve(failed({ kind: 'demo-unavailable', detail: 'none here' } as const));
    const tokenInUse = () => this.poller.token;
    this.accounts = accounts;
    this.preferences = new Preferences(settings, store, this.poller, disk.loginItem);
    this.privacy = new PrivacyDesk(store, {
      mask: maskWords,
      notice: noticeWords,
      discreetNotice: discreetNoticeWords,
    });
    this.signInDesk = new SignInDesk(this.poller, store, keychain, accounts, noDemo);
    this.boards = new BoardBook(settings, store, this.poller);
    this.drafts = new DraftDesk({ clock, store, feed, poller: this.poller });
    let made = 0;
    this.shelf = new BoardShelf({
      source,
      settings,
      token: tokenInUse,
      newId: () => `new ${(made += 1)}`,
      unnamed: boardWords.unnamed,
    });
    this.configuration = new ConfigurationDesk(source, tokenInUse, store);
    this.connectionTest = new ConnectionTest({ clock, source, store, keychain, accounts, tokenInUse });
    this.history = new HistoryDesk(clock, store, new MemoryHistory());
    this.history.open();
    const notify: Notifier = (notice) => {
      if (this.canNotify) this.told.push(notice);
      if (!this.doesDesktopAnswer) return new Promise(() => {});
      return Promise.resolve(this.canNotify ? succeeded(undefined) : failed('refused'));
    };
    const reveal = (messageId: string) => void this.revealed.push(messageId);
    const diskDesk = new DiskDesk(this.clock, this.store, nowhere);
    new UrgentDesk(
      this.clock,
      this.store,
      disk.ledgerStore,
      diskDesk.keep,
      notify,
      this.privacy.noticeWords,
      reveal,
      this.figures,
      nowhere,
    ).open();
    diskDesk.open();
  }

  get state() {
    return this.store.state;
  }

  /** The form as the first user of the simulated centre would fill it in. */
  form(changes: Partial<SignInForm> = {}): SignInForm {
    const [user] = this.simulator.users;
    if (user === undefined) throw new Error('the simulated centre has no users');
    const secret = changes.secretKind === 'password' ? user.password : user.apiKey;
    const tenant = new URL(this.simulator.url).host;
    return { tenant, user: user.username, secretKind: 'api-key', secret, keepSecret: true, ...changes };
  }

  /** Signs in; time passes as far as that needs. */
  signIn(changes: Partial<SignInForm> = {}) {
    return this.whileTimePasses(this.signInDesk.signIn(this.form(changes)));
  }

  /** From now on the server refuses subscriptions without saying why. */
  silenceRefusals(): void {
    this.#hasSilentRefusals = true;
  }

  /** Lets timers fall due until something has ended. */
  async whileTimePasses<Value>(work: Promise<Value>): Promise<Value> {
    let hasEnded = false;
    const noted = work.finally(() => (hasEnded = true));
    await vi.waitUntil(
      () => {
        if (this.clock.mayPass) this.clock.advance(10);
        return hasEnded;
      },
      { timeout: 10_000 },
    );
    return noted;
  }

  /** Lets time pass in small steps until something is so. */
  async until(isSo: () => boolean, stepMs = 100): Promise<void> {
    await vi.waitUntil(
      () => {
        if (isSo()) return true;
        if (this.clock.mayPass) this.clock.advance(stepMs);
        return isSo();
      },
      { timeout: 10_000, interval: 1 },
    );
  }

  /** Lets so much time pass, from one timer to the next, with every answer in between. */
  async pass(ms: number): Promise<void> {
    const endMs = this.clock.monotonicMs() + ms;
    await vi.waitUntil(
      () => {
        const leftMs = endMs - this.clock.monotonicMs();
        if (this.clock.mayPass) this.clock.advance(Math.min(leftMs, this.clock.nextInMs ?? leftMs));
        return leftMs <= 0 && this.clock.mayPass;
      },
      { timeout: 50_000, interval: 1 },
    );
  }

  /** Signs in and waits for the first data. */
  async goLive(changes: Partial<SignInForm> = {}): Promise<void> {
    const result = await this.signIn(changes);
    if (!result.ok) throw new Error(`sign-in failed: ${result.failure.kind}`);
    await this.until(() => this.state.connection.phase === 'live');
  }
}

/** Starts a small simulated contact centre whose first data is there at once. */
export function startSmallCentre(options: SimulatorOptions = {}): Promise<Simulator> {
  return startSimulator({ agents: 20, services: 3, firstDataMs: 0, ...options });
}
