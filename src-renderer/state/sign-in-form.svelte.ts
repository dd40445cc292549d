import type { Bridge } from '#contract/bridge';
import type { Failure, Profile, Result, SecretKind } from '#contract/snapshot';

/** What a person fills in to sign in, and how it went. It starts with what is known of the last time. */
export class SignInForm {
  keepSecret = $state(true);
  /** What is being answered right now. */
  pending = $state<'sign-in' | 'demo' | null>(null);
  /** Why the last try failed; null before one, and while one is under way. */
  failure = $state.raw<Failure | null>(null);
  /** Something was typed since the last try: what is in the form is no longer what was tried. */
  isEdited = $state(false);
  #secret = $state('');
  #tenant = $state<string | null>(null);
  #user = $state<string | null>(null);
  #secretKind = $state<SecretKind | null>(null);

  constructor(
    private readonly bridge: Bridge,
    private readonly known: () => Profile | null,
  ) {}

  get secret(): string {
    return this.#secret;
  }
  set secret(typed: string) {
    this.#secret = typed;
    this.isEdited = true;
  }

  get tenant(): string {
    return this.#tenant ?? this.#remembered?.tenant ?? '';
  }
  set tenant(typed: string) {
    this.#tenant = typed;
    this.isEdited = true;
  }

  get user(): string {
    return this.#user ?? this.#remembered?.user ?? '';
  }
  set user(typed: string) {
    this.#user = typed;
    this.isEdited = true;
  }

  get secretKind(): SecretKind {
    return this.#secretKind ?? this.#remembered?.secretKind ?? 'api-key';
  }
  set secretKind(chosen: SecretKind) {
    if (chosen !== this.secretKind) this.secret = '';
    this.#secretKind = chosen;
    this.isEdited = true;
  }

  /** Signs in with what is filled in. A tenant that refuses passwords makes the form ask for the other secret. */
  async signIn(): Promise<void> {
    const { tenant, user, secretKind, secret, keepSecret } = this;
    const input = { tenant: tenant.trim(), user: user.trim(), secretKind, secret, keepSecret };
    // What was typed stays although the state under the form now tells of this attempt.
    [this.#tenant, this.#user, this.#secretKind] = [tenant, user, secretKind];
    await this.#ask('sign-in', () => this.bridge.command('session.sign-in', input));
    if (this.failure?.kind === 'password-refused') this.secretKind = 'api-key';
  }

  /** Opens the simulated contact centre. */
  async tryDemo(): Promise<void> {
    await this.#ask('demo', () => this.bridge.command('session.try-demo'));
  }

  get #remembered(): Profile | null {
    const profile = this.known();
    return profile?.isDemo === false ? profile : null;
  }

  async #ask(what: 'sign-in' | 'demo', command: () => Promise<Result<undefined, Failure>>): Promise<void> {
    if (this.pending !== null) return;
    this.pending = what;
    this.isEdited = false;
    this.failure = null;
    const answer = await command();
    this.pending = null;
    this.failure = answer.ok ? null : answer.failure;
    if (answer.ok) this.#secret = '';
  }
}
