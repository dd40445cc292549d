import type { Fetch } from '../../src-main/adapters/statistics-api/http-exchange';
import { StatisticsApi } from '../../src-main/adapters/statistics-api/statistics-api';
import type { Ledger } from '../../src-main/core/chat/ledger';
import type { Profile } from '../../src-main/core/model/profile';
import { failed, succeeded } from '../../src-main/core/result';
import { Poller } from '../../src-main/services/poller';
import type { CredentialStore, LedgerStore, Notice, Settings } from '../../src-main/services/ports';
import { RunFigures } from '../../src-main/services/run-figures';
import { SignInDesk, type SignInForm } from '../../src-main/services/sign-in-desk';
import { StateStore } from '../../src-main/services/state-store';
import { UrgentDesk } from '../../src-main/services/urgent-desk';
import { noticeWords } from '../../src-main/words/notice-words';
import { startSimulator } from '../../src-main/simulator/start-simulator';
import type { Simulator } from '../../src-main/simulator/simulator';
import type { SimulatorOptions } from '../../src-main/simulator/simulator-options';
import { vi } from 'vitest';
import { TestClock } from './test-clock';

const nowhere = { info: () => {}, warn: () => {}, error: () => {} };

/** What outlives a run: the keychain, the settings and the ledger, in memory. */
export class Disk {
  readonly secrets = new Map<string, string>();
  readonly ledgers = new Map<string, Ledger>();
  isKeychainLocked = false;
  settings: Settings = {
    profile: null,
    isMiniWallboardShown: false,
    miniWallboardPlace: null,
    popoverSize: null,
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

  readonly ledgerStore: LedgerStore = {
    load: (profile) => this.ledgers.get(keyOf(profile)) ?? [],
    save: (profile, ledger) => void this.ledgers.set(keyOf(profile), ledger),
  };

  #ask<Value>(answer: () => Value) {
    return Promise.resolve(
      this.isKeychainLocked
        ? failed({ kind: 'keychain-unavailable', detail: 'locked' } as const)
        : succeeded(answer()),
    );
  }
}

const keyOf = (profile: Profile) => `${profile.user} at ${profile.tenant}`;

/** The program without its shell, against a simulated contact centre over real HTTP, with a clock the test moves. */
export class PerchWithoutWindows {
  readonly clock = new TestClock();
  readonly store = new StateStore(nowhere);
  readonly figures = new RunFigures(0);
  readonly told: Notice[] = [];
  readonly revealed: string[] = [];
  /** Every token that was sent to the server. */
  readonly tokens = new Set<string>();
  /** Whether the desktop shows what it is given. */
  canNotify = true;
  readonly poller: Poller;
  readonly signInDesk: SignInDesk;

  constructor(
    readonly simulator: Simulator,
    readonly disk = new Disk(),
  ) {
    const listening: Fetch = (url, init) => {
      const headers = new Headers(init.headers);
      const token = /(?:Bearer |X-STATSAPI-TOKEN=)([^;]+)/.exec(
        `${headers.get('authorization')} ${headers.get('cookie')}`,
      );
      if (token?.[1] !== undefined) this.tokens.add(token[1]);
      return fetch(url, init);
    };
    const source = new StatisticsApi(
      () => listening,
      () => this.clock.wallMs(),
    );
    this.poller = new Poller(this.clock, source, this.store, this.figures, nowhere);
    const settings = {
      read: () => disk.settings,
      change: (changes: Partial<Settings>) => {
        disk.settings = { ...disk.settings, ...changes };
      },
    };
    const noDemo = () => Promise.resolve(failed({ kind: 'demo-unavailable', detail: 'none here' } as const));
    this.signInDesk = new SignInDesk(this.poller, this.store, disk.credentials, settings, noDemo);
    const notify = (notice: Notice) => {
      if (this.canNotify) this.told.push(notice);
      return Promise.resolve(this.canNotify);
    };
    const reveal = (messageId: string) => void this.revealed.push(messageId);
    new UrgentDesk(
      this.clock,
      this.store,
      disk.ledgerStore,
      notify,
      noticeWords,
      reveal,
      this.figures,
      nowhere,
    ).open();
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

  /** Lets timers fall due until something has ended. */
  async whileTimePasses<Value>(work: Promise<Value>): Promise<Value> {
    let hasEnded = false;
    const noted = work.finally(() => (hasEnded = true));
    await vi.waitUntil(() => {
      this.clock.advance(0);
      return hasEnded;
    });
    return noted;
  }

  /** Lets time pass in small steps until something is so. */
  async until(isSo: () => boolean, stepMs = 100): Promise<void> {
    await vi.waitUntil(
      () => {
        if (isSo()) return true;
        this.clock.advance(stepMs);
        return isSo();
      },
      { timeout: 10_000, interval: 1 },
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
