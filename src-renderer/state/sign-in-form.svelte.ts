import type { Bridge } from '#contract/bridge';
import type { Failure, KnownProfile, Profile, Result, SecretKind, TestStep } from '#contract/snapshot';

type Pending = 'sign-in' | 'demo' | 'test';

/** Why the form asks for a kind of secret that she did not choose. */
export type KindReason = 'key-only' | 'known-key' | 'known-password';

/** What a person fills in to sign in, and how it went. It starts with what is known of the last time. */
export class SignInForm {
  keepSecret = $state(true);
  /** What is being answered right now. */
  pending = $state<Pending | null>(null);
  /** Why the last try failed; null before one, and while one is under way. */
  failure = $state.raw<Failure | null>(null);
  /** Something was typed since the last try: what is in the form is no longer what was tried. */
  isEdited = $state(false);
  /** What the last test of the connection found; null before one, and after something was typed. */
  report = $state.raw<readonly TestStep[] | null>(null);
  /** She did not want to wait for the last try; what becomes of it is nobody's business any more. */
  isCancelled = $state(false);
  #secret = $state('');
  #tenant = $state<string | null>(null);
  #user = $state<string | null>(null);
  #secretKind = $state<SecretKind | null>(null);
  /** The contact centre said that it takes API secret keys only, and the form turned to them. */
  #isKeyOnly = $state(false);

  constructor(
    private readonly bridge: Bridge,
    private readonly current: () => Profile | null,
    private readonly known: () => readonly KnownProfile[],
  ) {}

  get secret(): string {
    return this.#secret;
  }
  set secret(typed: string) {
    this.#secret = typed;
    this.#noteEdit();
  }

  get tenant(): string {
    return this.#tenant ?? this.#remembered?.tenant ?? '';
  }
  set tenant(typed: string) {
    this.#tenant = typed;
    this.#noteEdit();
  }

  get user(): string {
    return this.#user ?? this.#remembered?.user ?? '';
  }
  set user(typed: string) {
    this.#user = typed;
    this.#noteEdit();
  }

  get secretKind(): SecretKind {
    return this.#secretKind ?? this.#account?.secretKind ?? 'find-out';
  }
  set secretKind(chosen: SecretKind) {
    this.#isKeyOnly = false;
    if (chosen !== this.secretKind) this.secret = '';
    this.#secretKind = chosen;
    this.#noteEdit();
  }

  /** Why the form asks for this kind of secret, where Perch chose it. */
  get kindReason(): KindReason | null {
    if (this.#isKeyOnly) return 'key-only';
    const known = this.#account?.secretKind;
    if (known === undefined || known === 'find-out' || known !== this.secretKind) return null;
    return known === 'api-key' ? 'known-key' : 'known-password';
  }

  /** Begins with an empty form, for an account that is not the one at work. */
  begin(): void {
    [this.#tenant, this.#user, this.#secretKind, this.#secret] = ['', '', null, ''];
    this.failure = null;
    this.report = null;
    this.#isKeyOnly = false;
  }

  /** Waits no longer for a sign-in that is under way. What was typed stays. */
  async cancel(): Promise<void> {
    if (this.pending !== 'sign-in') return;
    this.isCancelled = true;
    await this.bridge.command('session.cancel-sign-in');
  }

  /** Signs in with what is filled in. A tenant that refuses passwords makes the form ask for the other secret. */
  async signIn(): Promise<void> {
    const { tenant, user, secretKind, secret, keepSecret } = this;
    const input = { tenant: tenant.trim(), user: user.trim(), secretKind, secret, keepSecret };
    // What was typed stays although the state under the form now tells of this attempt.
    [this.#tenant, this.#user, this.#secretKind] = [tenant, user, secretKind];
    await this.#ask('sign-in', () => this.bridge.command('session.sign-in', input));
    const needsKey = this.failure?.kind === 'password-refused' || this.failure?.kind === 'key-refused';
    if (!needsKey) return;
    this.secretKind = 'api-key';
    this.#isKeyOnly = true;
  }

  /** Turns to a known account. Tells whether its secret has to be given. */
  async activate({ tenant, user, secretKind }: KnownProfile): Promise<boolean> {
    [this.#tenant, this.#user, this.#secretKind, this.#secret] = [tenant, user, secretKind, ''];
    const answer = await this.#ask('sign-in', () =>
      this.bridge.command('profiles.activate', { tenant, user }),
    );
    return answer?.ok === true && answer.value === 'secret-needed';
  }

  /** Tests what is filled in, step by step; a secret that is kept need not be. */
  async test(): Promise<void> {
    const { tenant, user, secretKind, secret } = this;
    const input = { tenant: tenant.trim(), user: user.trim(), secretKind };
    const answer = await this.#ask('test', () =>
      this.bridge.command('connection.test', secret === '' ? input : { ...input, secret }),
    );
    if (answer?.ok === true) this.report = answer.value;
  }

  /** Opens the simulated contact centre. */
  async tryDemo(): Promise<void> {
    await this.#ask('demo', () => this.bridge.command('session.try-demo'));
  }

  get #remembered(): Profile | null {
    const profile = this.current();
    return profile?.isDemo === false ? profile : null;
  }

  /** What is known of the account whose tenant and user stand in the form. */
  get #account(): Profile | undefined {
    const known = this.#remembered === null ? this.known() : [this.#remembered, ...this.known()];
    const [tenant, user] = [this.tenant.trim(), this.user.trim()];
    return known.find((profile) => profile.tenant === tenant && profile.user === user);
  }

  /** A function, because the compiler believes that nothing happens while an answer is awaited. */
  #wasCancelled(): boolean {
    return this.isCancelled;
  }

  #noteEdit(): void {
    this.isEdited = true;
    this.report = null;
  }

  async #ask<Value>(
    what: Pending,
    command: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure> | null> {
    if (this.pending !== null) return null;
    this.pending = what;
    this.isCancelled = false;
    this.isEdited = false;
    this.report = null;
    this.failure = null;
    const answer = await command();
    this.pending = null;
    this.failure = answer.ok || this.#wasCancelled() ? null : answer.failure;
    if (answer.ok && what !== 'test') this.#secret = '';
    return answer;
  }
}
