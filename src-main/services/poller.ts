import { defaultBoard } from '../core/catalogue/default-board';
import type { Failure } from '../core/failure';
import type { Profile } from '../core/model/profile';
import { failed, succeeded, type Result } from '../core/result';
import { afterRead } from '../core/session/after-read';
import { afterSignIn } from '../core/session/after-sign-in';
import { afterSubscribe } from '../core/session/after-subscribe';
import { refreshed, takenBack } from '../core/session/asked-by-person';
import { signedOutSession, startSession, type Moment, type Session } from '../core/session/session';
import type { PercentScale } from '../core/subscription/answer';
import { readAnswer } from '../core/subscription/read-answer';
import { buildSubscriptionRequest } from '../core/subscription/subscription-request';
import type { Clock, Log, StatisticsSource, Token, Undo } from './ports';
import type { RunFigures } from './run-figures';
import type { StateStore } from './state-store';

interface Account {
  readonly profile: Profile;
  readonly secret: string;
}

/** What a sign-in ends with when another one, or a sign-out, came after it. */
const OVERTAKEN: Failure = { kind: 'request-refused', detail: 'something newer took its place' };

/** How long saying goodbye waits for a step that is under way. */
const LONGEST_GOODBYE_MS = 2000;

/**
 * The one poller: does the session's steps one at a time, each scheduled from the end of the last, and tells the
 * store what came. What comes next is decided in `core/session`; here it is only done.
 */
export class Poller {
  #session: Session = signedOutSession;
  #account: Account | null = null;
  #token: Token | null = null;
  #percentScale: PercentScale | null = null;
  #cancelTimer: Undo = () => {};
  /** The step under way; one at a time. */
  #inFlight: Promise<void> | null = null;
  /** What is still being said to the server after an end; the next end waits for it too. */
  #goodbyes: Promise<void> = Promise.resolve();
  /** A token that came after the session it was for had ended: it is the one to say goodbye with. */
  #lateToken: Token | null = null;
  /** A subscription was asked for with this token, so that there may be one. */
  #mayBeSubscribed = false;
  /** Counts accounts, so that an answer for one that is gone is dropped. */
  #epoch = 0;
  #settled: (() => void)[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly source: StatisticsSource,
    private readonly store: StateStore,
    private readonly figures: RunFigures,
    private readonly log: Log,
  ) {}

  /**
   * Begins with an account. With a person waiting (attended) the promise tells how the sign-in ended; otherwise
   * failures are tried again and the promise tells how the first attempt ended.
   */
  async start(profile: Profile, secret: string, isAttended: boolean): Promise<Result<undefined, Failure>> {
    const epoch = (this.#epoch += 1);
    await this.#end();
    if (epoch !== this.#epoch) return failed(OVERTAKEN);
    this.#account = { profile, secret };
    this.#become(startSession(isAttended, this.clock.monotonicMs()));
    await new Promise<void>((resolve) => this.#settled.push(resolve));
    if (epoch !== this.#epoch) return failed(OVERTAKEN);
    const { connection } = this.#session;
    return connection.phase === 'stopped' || connection.phase === 'reconnecting'
      ? failed(connection.failure)
      : succeeded(undefined);
  }

  /** Ends the session and gives the subscription and the token back to the server, within the source's own limits. */
  stop(): Promise<void> {
    this.#epoch += 1;
    return this.#end();
  }

  #end(): Promise<void> {
    const { phase } = this.#session.connection;
    // What another program holds now is not ours to give back.
    const isOurs = phase !== 'taken-over' && phase !== 'no-seat';
    const token = this.#token;
    this.#cancelTimer();
    this.#account = null;
    this.#token = null;
    this.#percentScale = null;
    this.#become(signedOutSession);
    this.#tellSettled();
    this.#goodbyes = Promise.all([this.#goodbyes, this.#sayGoodbye(token, isOurs)]).then(() => undefined);
    return this.#goodbyes;
  }

  async #sayGoodbye(token: Token | null, isOurs: boolean): Promise<void> {
    // A subscription or a token that is just being made would outlive a DELETE that overtakes it.
    await this.#within(LONGEST_GOODBYE_MS, this.#inFlight);
    const last = this.#lateToken ?? token;
    this.#lateToken = null;
    if (last === null) return;
    if (isOurs) this.figures.isSubscriptionDeleted = await this.source.unsubscribe(last);
    await this.source.signOut(last);
  }

  /** What proves to the server who asks; null while nobody is signed in. */
  get token(): Token | null {
    return this.#token;
  }

  /** A person asked for data now. */
  refresh(): void {
    this.#become(refreshed(this.#session, this.clock.monotonicMs()));
  }

  /** A person asked to take the session back from another program. */
  takeBack(): void {
    this.#become(takenBack(this.#session, this.clock.monotonicMs()));
  }

  #become(session: Session): void {
    const hasMoved = session.connection !== this.#session.connection;
    this.#session = session;
    this.#schedule();
    if (hasMoved) this.store.dispatch({ type: 'connection-changed', connection: session.connection });
  }

  #schedule(): void {
    this.#cancelTimer();
    const { step } = this.#session;
    if (step.do === 'nothing' || this.#inFlight !== null) return;
    const delayMs = Math.max(0, step.atMs - this.clock.monotonicMs());
    this.#cancelTimer = this.clock.after(delayMs, () => {
      this.#inFlight = this.#perform(step.do);
    });
  }

  async #perform(step: 'sign-in' | 'subscribe' | 'read'): Promise<void> {
    const epoch = this.#epoch;
    const next = await this.#outcomeOf(step).catch((bug: unknown) => this.#survive(bug, step));
    this.#inFlight = null;
    if (epoch !== this.#epoch) {
      // Another account took over meanwhile; its first step waited for this one to end.
      this.#schedule();
      return;
    }
    this.#become(next(this.#session, { nowMs: this.clock.monotonicMs(), random: this.clock.random() }));
    if (step === 'sign-in') this.#tellSettled();
  }

  async #outcomeOf(step: 'sign-in' | 'subscribe' | 'read'): Promise<(s: Session, at: Moment) => Session> {
    const account = this.#account;
    const token = this.#token;
    if (account === null) return (session) => session;
    if (step === 'sign-in' || token === null) return this.#signIn(account);
    if (step === 'subscribe') {
      const request = buildSubscriptionRequest(defaultBoard, this.#session.nameKey);
      // An earlier one may have arrived though its answer did not; changing one is to delete it first.
      if (this.#mayBeSubscribed) await this.source.unsubscribe(token);
      this.#mayBeSubscribed = true;
      const result = this.#logged('subscribe', await this.source.subscribe(token, request));
      return (session, at) => afterSubscribe(session, result, at);
    }
    return this.#read(token);
  }

  async #signIn(account: Account): Promise<(s: Session, at: Moment) => Session> {
    const epoch = this.#epoch;
    const result = this.#logged('sign in', await this.source.signIn(account.profile, account.secret));
    if (result.ok && epoch !== this.#epoch) this.#lateToken = result.value;
    if (result.ok && epoch === this.#epoch) {
      const isRenewal = this.#token !== null && this.#session.connection.phase === 'live';
      this.#token = result.value;
      this.#mayBeSubscribed &&= isRenewal;
    }
    return (session, at) => afterSignIn(session, result, at);
  }

  async #read(token: Token): Promise<(s: Session, at: Moment) => Session> {
    const epoch = this.#epoch;
    const result = this.#logged('read data', await this.source.readData(token));
    this.figures.polls += 1;
    if (!result.ok) return (session, at) => afterRead(session, result, at);
    if (result.value.kind === 'not-ready')
      return (session, at) => afterRead(session, succeeded('not-ready'), at);
    const answer = readAnswer(result.value.body, defaultBoard, this.#percentScale);
    if (answer === null) {
      const failure: Failure = {
        kind: 'answer-unreadable',
        detail: 'the answer holds nothing that was asked for',
      };
      return (session, at) => afterRead(session, failed(failure), at);
    }
    if (answer.dropped > 0) this.log.warn(`left out ${answer.dropped} values that could not be read`);
    if (epoch === this.#epoch) {
      this.#percentScale = answer.percentScale ?? this.#percentScale;
      const [atMs, wallMs] = [this.clock.monotonicMs(), this.clock.wallMs()];
      this.store.dispatch({ type: 'answer-received', answer, atMs, wallMs });
      this.figures.dataCame(answer, atMs);
    }
    return (session, at) => afterRead(session, succeeded('data'), at);
  }

  /** A bug met in one answer is loud in the log, and must not be the last thing that Perch ever reads. */
  #survive(bug: unknown, step: string): (s: Session, at: Moment) => Session {
    this.log.error(
      `bug in step "${step}": ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`,
    );
    const failure: Failure = { kind: 'answer-unreadable', detail: String(bug) };
    return (session, at) => afterRead(session, failed(failure), at);
  }

  async #within(limitMs: number, work: Promise<void> | null): Promise<void> {
    if (work === null) return;
    await new Promise<void>((resolve) => {
      const cancel = this.clock.after(limitMs, resolve);
      void work.then(() => {
        cancel();
        resolve();
      });
    });
  }

  #logged<Value>(what: string, result: Result<Value, Failure>): Result<Value, Failure> {
    if (!result.ok) this.log.warn(`could not ${what}: ${JSON.stringify(result.failure)}`);
    return result;
  }

  #tellSettled(): void {
    for (const resolve of this.#settled.splice(0)) resolve();
  }
}
