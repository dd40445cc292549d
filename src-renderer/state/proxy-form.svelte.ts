import type { Bridge } from '#contract/bridge';
import type { Failure } from '#contract/snapshot';

/** What a person tells a proxy that asks who she is, and how it went. */
export class ProxyForm {
  keepSecret = $state(true);
  /** Why the last try failed; null before one, while one is under way, and once something else was typed. */
  failure = $state.raw<Failure | null>(null);
  #user = $state('');
  #secret = $state('');
  #tries = 0;

  constructor(private readonly bridge: Bridge) {}

  get user(): string {
    return this.#user;
  }
  set user(typed: string) {
    this.#user = typed;
    this.failure = null;
  }

  get secret(): string {
    return this.#secret;
  }
  set secret(typed: string) {
    this.#secret = typed;
    this.failure = null;
  }

  /** Tells the proxy. The answer may be long in coming, e.g. where another network does without the proxy. */
  async signIn(): Promise<void> {
    const { user, secret, keepSecret } = this;
    const thisTry = (this.#tries += 1);
    this.secret = '';
    const answer = await this.bridge.command('network.sign-in-to-proxy', {
      user: user.trim(),
      secret,
      keepSecret,
    });
    if (thisTry === this.#tries) this.failure = answer.ok ? null : answer.failure;
  }
}
