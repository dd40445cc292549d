import { isSameUser } from '../core/accounts/is-same-user';
import { countRows, type RowCount } from '../core/connection-test/count-rows';
import { judgeFirstData } from '../core/connection-test/judge-first-data';
import { judgePrivileges } from '../core/connection-test/judge-privileges';
import { judgeReach } from '../core/connection-test/judge-reach';
import { judgeTeams } from '../core/connection-test/judge-teams';
import { buildTestRequest, type TestPart } from '../core/connection-test/test-request';
import { failedStep, foundStep, type TestStep } from '../core/connection-test/test-step';
import type { Failure } from '../core/failure';
import type { Profile } from '../core/model/profile';
import type { Snapshot } from '../core/model/snapshot';
import { failed, succeeded, type Result } from '../core/result';
import type { NameKey } from '../core/subscription/dialect';
import { readTenantAddress } from '../core/tenant-address';
import type { AccountBook } from './account-book';
import type { Keychain } from './keychain';
import type { Clock, StatisticsSource, Token, Undo } from './ports';
import type { SignInForm } from './sign-in-desk';
import type { StateStore } from './state-store';

/** What a test works with. */
export interface TestParts {
  readonly clock: Clock;
  readonly source: StatisticsSource;
  readonly store: StateStore;
  readonly keychain: Keychain;
  readonly accounts: AccountBook;
  /** The token that Perch works with at the moment. */
  readonly tokenInUse: () => Token | null;
}

/** What is tested; the secret may be absent where it is kept, or where Perch is signed in with it. */
export interface TestForm extends Pick<SignInForm, 'tenant' | 'user' | 'secretKind'> {
  readonly secret?: string | undefined;
}

const PAUSE_MS = 2000;
const LONGEST_WAIT_MS = 20_000;
/** Whatever service is asked about, the answer shows that the server is there. */
const ANY_SERVICE = 'Perch';

/** One test of a connection, from the name of the server to the first data. */
export class ConnectionTestRun {
  readonly #steps: TestStep[] = [];
  #isStopped = false;
  #endWait: Undo = () => {};
  #nameKey: NameKey = 'stat_name';
  #mayBeSubscribed = false;

  constructor(
    private readonly parts: TestParts,
    private readonly form: TestForm,
  ) {}

  /** Goes on to the end of the request under way, and says goodbye. */
  stop(): void {
    this.#isStopped = true;
    this.#endWait();
  }

  /** Takes every step that can be taken. */
  async toEnd(): Promise<readonly TestStep[]> {
    const address = readTenantAddress(this.form.tenant);
    if (!address.ok) return [failedStep('name', address.failure)];
    const { tenant, baseUrl } = address.value;
    const { secretKind } = this.form;
    const profile: Profile = { tenant, user: this.form.user.trim(), secretKind, isDemo: false };
    const reach = await this.parts.source.askAvailability(profile, ANY_SERVICE);
    this.#steps.push(...judgeReach(reach, baseUrl.startsWith('http:')));
    if (this.#hasEnded) return this.#steps;
    if (this.#isInUse(profile)) await this.#lookAtSession();
    else await this.#tryOwnSession(profile);
    return this.#steps;
  }

  /** Asked anew after everything that takes time. */
  #isOver(): boolean {
    return this.#isStopped;
  }

  get #hasEnded(): boolean {
    return this.#isOver() || this.#steps.some(({ verdict }) => verdict === 'failed');
  }

  /** Perch works with this account, or is about to: a sign-in of ours would end its session. */
  #isInUse(profile: Profile): boolean {
    const { profile: current, connection } = this.parts.store.state;
    return (
      isSameUser(current, profile) && connection.phase !== 'signed-out' && connection.phase !== 'stopped'
    );
  }

  async #lookAtSession(): Promise<void> {
    const token = this.parts.tokenInUse();
    const { connection } = this.parts.store.state;
    if (connection.phase === 'taken-over') {
      this.#steps.push(failedStep('sign-in', { kind: 'token-invalid' }));
    } else if (token === null) {
      const failure = connection.phase === 'reconnecting' ? connection.failure : null;
      this.#steps.push(
        failure === null
          ? foundStep('sign-in', 'skipped', { kind: 'session-in-use' })
          : failedStep('sign-in', failure),
      );
    } else {
      this.#steps.push(foundStep('sign-in', 'passed', { kind: 'session-in-use' }));
      await this.#lookAtData(token);
    }
  }

  async #lookAtData(token: Token): Promise<void> {
    const { store, source } = this.parts;
    await this.#wait(
      LONGEST_WAIT_MS,
      (end) => store.listen((state) => hasSettled(state) && end()),
      () => hasSettled(store.state),
    );
    if (this.#isOver()) return;
    const { state } = store;
    const rows = rowsOf(state);
    this.#steps.push(foundStep('privileges', rows === null ? 'skipped' : 'passed'));
    const teams = await source.readTeams(this.parts.tokenInUse() ?? token);
    // The board leaves out agents who are logged out: that there is none may be the time of day.
    this.#steps.push(judgeTeams(teams, rows === null || rows.agents === 0 ? null : rows.agents));
    const failure = troubleOf(state);
    this.#steps.push(judgeFirstData(failure === null ? succeeded(rows) : failed(failure)));
  }

  async #tryOwnSession(asked: Profile): Promise<void> {
    const { source } = this.parts;
    const entry = await this.#secretFor(asked);
    if (this.#isOver()) return;
    if (entry === null) {
      this.#steps.push(foundStep('sign-in', 'skipped', { kind: 'secret-needed' }));
      return;
    }
    const signedIn = await source.signIn(entry.profile, entry.secret);
    if (!signedIn.ok) {
      this.#steps.push(failedStep('sign-in', signedIn.failure));
      return;
    }
    const token = signedIn.value;
    const { secretKind } = token.profile;
    this.#steps.push(foundStep('sign-in', 'passed', { kind: 'signed-in-with', secretKind }));
    await this.#measure(token);
    if (this.#mayBeSubscribed) await source.unsubscribe(token);
    await source.signOut(token);
  }

  /** The secret of the form, or the kept one of a known account, whose kind is known with it. */
  async #secretFor(asked: Profile): Promise<{ profile: Profile; secret: string } | null> {
    if (this.form.secret !== undefined) return { profile: asked, secret: this.form.secret };
    const known = this.parts.accounts.find(asked);
    if (known === null) return null;
    const kept = await this.parts.keychain.read(known);
    return kept.ok && kept.value !== null ? { profile: known, secret: kept.value } : null;
  }

  async #measure(token: Token): Promise<void> {
    if (this.#isOver()) return;
    const whole = await this.#subscribe(token, 'all');
    if (this.#isOver()) return;
    if (isRefused(whole)) {
      const totals = await this.#subscribe(token, 'totals');
      const agents = await this.#subscribe(token, 'agents');
      this.#steps.push(judgePrivileges(isRefused(totals), isRefused(agents)));
      return;
    }
    this.#steps.push(foundStep('privileges', whole.ok ? 'passed' : 'skipped'));
    const teams = await this.parts.source.readTeams(token);
    const data = whole.ok ? await this.#firstData(token) : whole;
    if (this.#isOver()) return;
    this.#steps.push(judgeTeams(teams, data.ok && data.value !== null ? data.value.agents : null));
    this.#steps.push(judgeFirstData(data));
  }

  async #subscribe(token: Token, part: TestPart): Promise<Result<undefined, Failure>> {
    const { source } = this.parts;
    if (this.#mayBeSubscribed) await source.unsubscribe(token);
    // Also where the answer gets lost there may be one now.
    this.#mayBeSubscribed = true;
    const result = await source.subscribe(token, buildTestRequest(part, this.#nameKey));
    if (!result.ok && result.failure.kind !== 'unreachable') this.#mayBeSubscribed = false;
    const isOtherKeyLeft = this.#nameKey === 'stat_name';
    if (result.ok || result.failure.kind !== 'subscription-refused' || !isOtherKeyLeft) return result;
    // Servers differ in the name of that key (facts page 1.8 no. 1).
    this.#nameKey = 'statName';
    return this.#subscribe(token, part);
  }

  async #firstData(token: Token): Promise<Result<RowCount | null, Failure>> {
    const { clock, source } = this.parts;
    const untilMs = clock.monotonicMs() + LONGEST_WAIT_MS;
    for (;;) {
      const answer = await source.readData(token);
      if (!answer.ok) return answer;
      if (answer.value.kind === 'data') {
        const rows = countRows(answer.value.body);
        if (rows !== null) return succeeded(rows);
        return failed({ kind: 'answer-unreadable', detail: 'the answer holds nothing that was asked for' });
      }
      if (this.#isOver() || clock.monotonicMs() + PAUSE_MS > untilMs) return succeeded(null);
      await this.#wait(PAUSE_MS);
    }
  }

  /** Waits so long, or until what is listened for has come, or the test is stopped. */
  async #wait(
    limitMs: number,
    listen: (end: () => void) => Undo = () => () => {},
    isThere: () => boolean = () => false,
  ): Promise<void> {
    if (this.#isOver() || isThere()) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        cancel();
        ignore();
        resolve();
      };
      const cancel = this.parts.clock.after(limitMs, end);
      const ignore = listen(end);
      this.#endWait = end;
    });
  }
}

function isRefused(result: Result<unknown, Failure>): boolean {
  return !result.ok && result.failure.kind === 'privilege-missing';
}

/** Data has come, or it is clear why not. */
function hasSettled(state: Snapshot): boolean {
  return state.freshness.receivedAtMs !== null || troubleOf(state) !== null;
}

function rowsOf({ freshness, queues, agents }: Snapshot): RowCount | null {
  return freshness.receivedAtMs === null ? null : { queues: queues.length, agents: agents.length };
}

function troubleOf({ connection }: Snapshot): Failure | null {
  switch (connection.phase) {
    case 'reconnecting':
    case 'stopped':
      return connection.failure;
    case 'no-seat':
      return { kind: 'no-seat' };
    case 'taken-over':
      return { kind: 'token-invalid' };
    case 'signed-out':
    case 'signing-in':
    case 'subscribing':
    case 'waiting-for-data':
    case 'live':
      return null;
  }
}
