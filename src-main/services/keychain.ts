import type { Failure } from '../core/failure';
import type { Profile } from '../core/model/profile';
import { failed, type Result } from '../core/result';
import type { Clock, CredentialStore } from './ports';

type Answer<Value> = Result<Value, Failure>;
/** Hears the answer of a keychain that had been given up. */
type HearLate<Value> = (answer: Answer<Value>) => void;

/** A keychain that has said nothing for so long may have asked her something, or hangs: nobody waits for it longer. */
const PATIENCE_MS = 8000;

/**
 * The keychain, asked one question after the other: the answers of one that was slow then still come in the order of
 * the questions, and one that hangs holds up one thread and no more.
 */
export class Keychain {
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly credentials: CredentialStore,
  ) {}

  read(profile: Profile, hearLate?: HearLate<string | null>): Promise<Answer<string | null>> {
    return this.#ask(() => this.credentials.read(profile), hearLate);
  }

  write(profile: Profile, secret: string, hearLate?: HearLate<undefined>): Promise<Answer<undefined>> {
    return this.#ask(() => this.credentials.write(profile, secret), hearLate);
  }

  remove(profile: Profile): Promise<Answer<undefined>> {
    return this.#ask(() => this.credentials.remove(profile));
  }

  #ask<Value>(
    question: () => Promise<Answer<Value>>,
    hearLate: HearLate<Value> = () => {},
  ): Promise<Answer<Value>> {
    const answered = this.#last.then(question);
    this.#last = answered;
    return new Promise((resolve) => {
      let isGivenUp = false;
      const cancel = this.clock.after(PATIENCE_MS, () => {
        isGivenUp = true;
        resolve(failed({ kind: 'keychain-unavailable', reason: 'silent', detail: 'no answer in time' }));
      });
      void answered.then((answer) => {
        cancel();
        if (isGivenUp) hearLate(answer);
        else resolve(answer);
      });
    });
  }
}
