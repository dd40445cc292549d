import type { Failure } from '../core/failure';
import type { Board } from '../core/model/board';
import type { Profile } from '../core/model/profile';
import { pollIntervalMs, type Pace } from '../core/polling/poll-plan';
import { failed, succeeded, type Result } from '../core/result';
import { nextStep } from '../core/session/absence';
import { advance } from '../core/session/advance';
import { endSession, signedOutSession, startSession, type Session, type Step } from '../core/session/session';
import type { SessionEvent } from '../core/session/session-event';
import type { PercentScale } from '../core/subscription/answer';
import { dialectInForce, isAgreed } from '../core/subscription/negotiation';
import { AvailabilityRounds } from './availability-rounds';
import type { BoardFeed } from './board-feed';
import { Farewell } from './farewell';
import { JumpWatch } from './jump-watch';
import type { Clock, DialectStore, Log, StatisticsSource, Token, Undo } from './ports';
import { Presence, type AwayReason } from './presence';
import type { RunFigures } from './run-figures';
import { SkewWatch } from './skew-watch';
import type { StateStore } from './state-store';

interface Account {
  readonly profile: Profile;
  readonly secret: string;
}

/** What a poller works with. */
export interface PollerParts {
  readonly clock: Clock;
  readonly source: StatisticsSource;
  readonly store: StateStore;
  readonly feed: BoardFeed;
  readonly dialects: DialectStore;
  /** How an account's shares are read where a person has settled it; null finds it out. */
  readonly percentScaleOf: (profile: Profile) => PercentScale | null;
  readonly figures: RunFigures;
  readonly log: Log;
}

type Doable = Exclude<Step['do'], 'nothing'>;

/** What a sign-in ends with when another one, or a sign-out, came after it. */
const OVERTAKEN: Failure = { kind: 'request-refused', detail: 'something newer took its place' };

/**
 * The one poller: does the session's steps one at a time, each scheduled from the end of the last, and tells the
 * store what came. What comes next is decided in `core/session`; here it is only done.
 */
export class Poller {
  #session: Session = signedOutSession;
  #account: Account | null = null;
  #lastUser: Profile | null = null;
  #token: Token | null = null;
  #cancelTimer: Undo = () => {};
  /** The step under way; one at a time. */
  #inFlight: Promise<void> | null = null;
  /** A subscription was asked for with this token, so that there may be one. */
  #mayBeSubscribed = false;
  /** Counts accounts, so that an answer for one that is gone is dropped. */
  #epoch = 0;
  #settled: (() => void)[] = [];
  readonly #presence = new Presence();
  readonly #jumps: JumpWatch;
  readonly #rounds: AvailabilityRounds;
  readonly #skews: SkewWatch;
  readonly #farewell: Farewell;

  constructor(private readonly parts: PollerParts) {
    this.#skews = new SkewWatch(parts.log);
    this.#farewell = new Farewell(parts.clock, parts.source, parts.figures);
    this.#jumps = new JumpWatch(parts.clock);
    this.#rounds = new AvailabilityRounds(parts.clock, parts.source, parts.store);
  }

  /** What proves to the server who asks, while there is something. */
  get token(): Token | null {
    return this.#token;
  }

  /**
   * Begins with an account. With a person waiting (attended) the promise tells how the sign-in ended; otherwise
   * failures are tried again and the promise tells how the first attempt ended.
   */
  async start(profile: Profile, secret: string, isAttended: boolean): Promise<Result<undefined, Failure>> {
    const epoch = (this.#epoch += 1);
    await this.#end();
    if (epoch !== this.#epoch) return failed(OVERTAKEN);
    const isSameUser = profile.tenant === this.#lastUser?.tenant && profile.user === this.#lastUser.user;
    this.#account = { profile, secret };
    this.#lastUser = profile;
    const dialect = this.parts.dialects.recall(profile.tenant);
    const beginning = { isAttended, isSameUser, ...(dialect === undefined ? {} : { dialect }) };
    this.#become(startSession(this.#session, beginning, this.parts.clock.monotonicMs()));
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

  /** A person asked for data now. */
  refresh(): void {
    this.#happen({ type: 'asked', what: 'refresh' });
  }

  /** A person asked to take the session back from another program. */
  takeBack(): void {
    this.#happen({ type: 'asked', what: 'take-back' });
  }

  /** A person leaves the session to the other program. */
  stayQuiet(): void {
    this.#happen({ type: 'asked', what: 'stay-quiet' });
  }

  /** Shows another board: the subscription is made anew where it asks for something else. */
  showBoard(board: Board): void {
    // With another board goes what was heard for it.
    if (board.id !== this.parts.store.state.board.id) this.#rounds.forget();
    if (this.parts.feed.show(board)) this.#happen({ type: 'board-changed' });
  }

  /** Asks for what a board shows that is being edited, beside the one that is shown; null for none. */
  previewBoard(draft: Board | null): void {
    if (this.parts.feed.preview(draft)) this.#happen({ type: 'board-changed' });
  }

  /** How often data is wanted. */
  setPace(change: Partial<Pace>): void {
    this.#happen({ type: 'pace-changed', pace: { ...this.#session.pace, ...change } });
  }

  /** The machine was locked, or goes to sleep. */
  leave(reason: AwayReason): void {
    if (this.#presence.leave(reason)) this.#happen({ type: 'left' });
  }

  /** The machine was unlocked, or woke. */
  comeBack(reason: AwayReason): void {
    this.parts.store.dispatch({ type: 'time-jumped' });
    if (this.#presence.comeBack(reason)) this.#happen({ type: 'came-back' });
  }

  #end(): Promise<void> {
    const { phase } = this.#session.connection;
    // What another program holds now is not ours to give back.
    const isOurs = phase !== 'taken-over' && phase !== 'no-seat';
    const token = this.#token;
    this.#cancelTimer();
    this.#account = null;
    this.#token = null;
    this.parts.feed.forget();
    this.#rounds.forget();
    this.#become(endSession(this.#session));
    this.#tellSettled();
    return this.#farewell.say(token, isOurs, this.#inFlight);
  }

  #happen(event: SessionEvent): void {
    const { clock } = this.parts;
    this.#become(advance(this.#session, event, { nowMs: clock.monotonicMs(), random: clock.random() }));
  }

  #become(session: Session): void {
    const hasMoved = session.connection !== this.#session.connection;
    this.#session = session;
    this.#schedule();
    if (hasMoved) {
      this.parts.store.dispatch({ type: 'connection-changed', connection: session.connection });
    }
  }

  #schedule(): void {
    this.#cancelTimer();
    const step = nextStep(this.#session);
    if (step.do === 'nothing' || this.#inFlight !== null) return;
    const { clock } = this.parts;
    this.#cancelTimer = clock.after(Math.max(0, step.atMs - clock.monotonicMs()), () => {
      this.#inFlight = this.#perform(step.do);
    });
  }

  async #perform(step: Doable): Promise<void> {
    const epoch = this.#epoch;
    const { feed } = this.parts;
    // Asking for less is no other board.
    if (step === 'subscribe' && this.#token !== null && this.#session.asksTooMuch) feed.askLess();
    const { subscription } = feed;
    if (this.#jumps.hasJumped()) {
      this.#session = advance(this.#session, { type: 'clock-jumped' }, { nowMs: 0, random: 0 });
      this.parts.store.dispatch({ type: 'time-jumped' });
    }
    const event = await this.#outcomeOf(step).catch((bug: unknown) => this.#survive(bug, step));
    this.#inFlight = null;
    if (epoch !== this.#epoch || event === null) {
      // Another account took over meanwhile; its first step waited for this one to end.
      this.#schedule();
      return;
    }
    this.#happen(event);
    // What came was still for the board before.
    if (feed.subscription !== subscription) this.#happen({ type: 'board-changed' });
    if (step === 'sign-in') this.#tellSettled();
  }

  async #outcomeOf(step: Doable): Promise<SessionEvent | null> {
    const account = this.#account;
    const token = this.#token;
    if (account === null) return null;
    switch (step) {
      case 'ask-opinion':
        return { type: 'opinion-heard', isServerAnswering: await this.#rounds.askOpinion(account.profile) };
      case 'give-back':
        await this.#giveBack(token);
        return { type: 'gave-back' };
      case 'sign-in':
        return this.#signIn(account);
      case 'subscribe':
        return token === null ? this.#signIn(account) : this.#subscribe(account, token);
      case 'read':
        return token === null ? this.#signIn(account) : this.#read(account, token);
    }
  }

  async #signIn({ profile, secret }: Account): Promise<SessionEvent> {
    const epoch = this.#epoch;
    const result = this.#logged('sign in', await this.parts.source.signIn(profile, secret));
    if (result.ok && epoch !== this.#epoch) this.#farewell.cameLate(result.value);
    if (result.ok && epoch === this.#epoch) {
      const isRenewal = this.#token !== null && this.#session.connection.phase === 'live';
      this.#token = result.value;
      this.#mayBeSubscribed &&= isRenewal;
    }
    return { type: 'signed-in', result };
  }

  async #subscribe({ profile }: Account, token: Token): Promise<SessionEvent> {
    const { source, feed, dialects } = this.parts;
    const { negotiation } = this.#session;
    const { canAskLess } = feed;
    const written = feed.write(dialectInForce(negotiation), isAgreed(negotiation));
    // An earlier one may have arrived though its answer did not; changing one is to delete it first.
    if (this.#mayBeSubscribed) await source.unsubscribe(token);
    this.#mayBeSubscribed = true;
    const result = this.#logged('subscribe', await source.subscribe(token, written.body));
    if (result.ok && isAgreed(negotiation)) dialects.remember(profile.tenant, negotiation.dialect);
    const { asked, hasLaterFields } = written;
    return { type: 'subscribed', result, asked: { asked, hasLaterFields, canAskLess } };
  }

  async #read({ profile }: Account, token: Token): Promise<SessionEvent> {
    const epoch = this.#epoch;
    const { source, feed, figures, clock } = this.parts;
    const { subscription } = feed;
    const result = this.#logged('read data', await source.readData(token));
    figures.polls += 1;
    if (!result.ok) return { type: 'read', result };
    const { hintMs, skewMs } = result.value;
    this.#skews.look(skewMs);
    // What was asked for another account or another board is not what this one wants.
    const isWanted = () => epoch === this.#epoch && feed.subscription === subscription;
    if (result.value.kind === 'not-ready' || !isWanted()) {
      return { type: 'read', result: succeeded({ kind: 'not-ready', hintMs }) };
    }
    const answer = feed.take(
      result.value.body,
      this.parts.percentScaleOf(profile),
      pollIntervalMs(this.#session.pace, hintMs),
    );
    if (answer === null) {
      const detail = 'the answer holds nothing that was asked for';
      return { type: 'read', result: failed({ kind: 'answer-unreadable', detail }) };
    }
    figures.dataCame(answer, clock.monotonicMs());
    await this.#rounds.askNext(profile, feed.board, isWanted);
    return { type: 'read', result: succeeded({ kind: 'data', hintMs }) };
  }

  async #giveBack(token: Token | null): Promise<void> {
    if (token === null || !this.#mayBeSubscribed) return;
    await this.parts.source.unsubscribe(token);
    this.#mayBeSubscribed = false;
  }

  /** A bug met in one answer is loud in the log, and must not be the last thing that Perch ever reads. */
  #survive(bug: unknown, step: string): SessionEvent {
    const told = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
    this.parts.log.error(`bug in step "${step}": ${told}`);
    return { type: 'read', result: failed({ kind: 'answer-unreadable', detail: String(bug) }) };
  }

  #logged<Value>(what: string, result: Result<Value, Failure>): Result<Value, Failure> {
    if (!result.ok) this.parts.log.warn(`could not ${what}: ${JSON.stringify(result.failure)}`);
    return result;
  }

  #tellSettled(): void {
    for (const resolve of this.#settled.splice(0)) resolve();
  }
}
