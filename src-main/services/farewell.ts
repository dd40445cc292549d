import type { Clock, StatisticsSource, Token } from './ports';
import type { RunFigures } from './run-figures';

/** How long saying goodbye waits for a step that is under way. */
const LONGEST_WAIT_MS = 2000;

/** Says goodbye to the server at the end of a session: gives its subscription back, and its token. */
export class Farewell {
  /** What is still being said after an end; the next end waits for it too. */
  #said: Promise<void> = Promise.resolve();
  /** A token that came after the session it was for had ended: it is the one to say goodbye with. */
  #lateToken: Token | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly source: StatisticsSource,
    private readonly figures: RunFigures,
  ) {}

  /** The session ended before this token for it came. */
  cameLate(token: Token): void {
    this.#lateToken = token;
  }

  /**
   * Says it once the step under way has ended: what is just being made would outlive a DELETE that overtakes it.
   *
   * @param token null where there is none, unless one comes late.
   * @param isOurs whether the subscription is the session's own, and not another program's by now.
   */
  say(token: Token | null, isOurs: boolean, stepUnderWay: Promise<void> | null): Promise<void> {
    this.#said = Promise.all([this.#said, this.#sayOnce(token, isOurs, stepUnderWay)]).then(() => undefined);
    return this.#said;
  }

  async #sayOnce(token: Token | null, isOurs: boolean, stepUnderWay: Promise<void> | null): Promise<void> {
    if (stepUnderWay !== null) await this.#atMost(LONGEST_WAIT_MS, stepUnderWay);
    const last = this.#lateToken ?? token;
    this.#lateToken = null;
    if (last === null) return;
    if (isOurs) this.figures.isSubscriptionDeleted = await this.source.unsubscribe(last);
    await this.source.signOut(last);
  }

  #atMost(limitMs: number, work: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.clock.after(limitMs, resolve);
      void work.then(() => {
        cancel();
        resolve();
      });
    });
  }
}
