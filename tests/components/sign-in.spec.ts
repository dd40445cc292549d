import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { failedStep, foundStep } from '../../src-main/core/connection-test/test-step';
import type { Failure } from '../../src-main/core/failure';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { failed, succeeded, type Result } from '../../src-main/core/result';
import { initialSnapshot } from '../../src-main/core/state/initial-snapshot';
import { busyFloor, signedIn, withConnection } from '../support/busy-floor';
import { openPopover } from '../support/render-window';
import type { TestBridge } from '../support/test-bridge';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function fillIn(kind: 'API secret key' | 'Password' | 'Automatic'): Promise<void> {
  await type('Contact centre address', ' acme.example ');
  await type('User name', 'maria.lopez');
  await fireEvent.click(screen.getByRole('radio', { name: kind }));
  const label = kind === 'Automatic' ? 'API secret key or password' : kind;
  await fireEvent.input(screen.getByLabelText(label, { selector: 'input:not([type=radio])' }), {
    target: { value: 'hush' },
  });
}

function sentForm(bridge: TestBridge): unknown {
  return bridge.asked.find(({ name }) => name === 'session.sign-in')?.input;
}

describe('signing in', () => {
  it('sends what was filled in, keeping the secret only if she says so', async () => {
    const bridge = await openPopover(initialSnapshot);
    await fillIn('API secret key');
    await fireEvent.click(screen.getByRole('checkbox', { name: /Keep me signed in/ }));
    await press('Sign in');
    expect(sentForm(bridge)).toEqual({
      tenant: 'acme.example',
      user: 'maria.lopez',
      secretKind: 'api-key',
      secret: 'hush',
      keepSecret: false,
    });
  });

  it('keeps the form in sight, at rest and with words, until the server has answered', async () => {
    const bridge = await openPopover(initialSnapshot);
    let answer: (result: Result<undefined, Failure>) => void = () => {};
    bridge.answer('session.sign-in', new Promise((resolve) => (answer = resolve)));
    await fillIn('API secret key');
    await press('Sign in');
    bridge.change(signedIn({ phase: 'signing-in' }));
    await screen.findByTitle('Signing in…');
    expect(screen.getByRole('button', { name: /^Signing in to/ }).getAttribute('aria-disabled')).toBe('true');
    await press(/^Signing in to/);
    expect(bridge.timesAsked('session.sign-in')).toBe(1);
    expect(field('User name').value).toBe('maria.lopez');
    bridge.change(busyFloor());
    answer(succeeded(undefined));
    expect(await screen.findByRole('button', { name: /^Billing/ })).toBeTruthy();
  });

  it('tells of a wrong secret in the window, and lets her correct it', async () => {
    const bridge = await openPopover(initialSnapshot);
    bridge.answer('session.sign-in', failed({ kind: 'wrong-secret' }));
    await fillIn('API secret key');
    await press('Sign in');
    expect((await screen.findByRole('alert')).textContent).toContain('The user name or secret is wrong');
    expect(field('Contact centre address').value).toBe(' acme.example ');
  });

  it('leaves the keyboard at what went wrong, and on the lists when all went well', async () => {
    const bridge = await openPopover(initialSnapshot);
    bridge.answer('session.sign-in', failed({ kind: 'wrong-secret' }));
    await fillIn('API secret key');
    await press('Sign in');
    const problem = await screen.findByRole('alert');
    await vi.waitFor(() => expect(document.activeElement?.contains(problem)).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
    bridge.change(busyFloor());
    const tab = await screen.findByRole('tab', { selected: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(tab));
  });

  it('offers to try again only what was tried: an address that was corrected is sent by the form', async () => {
    const bridge = await openPopover(initialSnapshot);
    const refused: Failure = { kind: 'unreachable', cause: 'refused', detail: '' };
    bridge.answer('session.sign-in', failed(refused));
    await fillIn('API secret key');
    await press('Sign in');
    bridge.change(signedIn({ phase: 'stopped', failure: refused }));
    expect(await screen.findByRole('button', { name: 'Try now' })).toBeTruthy();
    await type('Contact centre address', 'other.example');
    expect(screen.queryByRole('button', { name: 'Try now' })).toBeNull();
  });

  it('tells of what the next try met, not of what the last one did', async () => {
    const bridge = await openPopover(initialSnapshot);
    const asked: Failure = { kind: 'unreachable', cause: 'proxy-sign-in', detail: 'proxy.acme.example:3128' };
    bridge.answer('session.sign-in', failed(asked));
    await fillIn('API secret key');
    await press('Sign in');
    bridge.change(signedIn({ phase: 'stopped', failure: asked }));
    await type('Proxy user name', 'maria');
    await type('Proxy password', 'hush');
    await press('Sign in to the proxy');
    bridge.change(signedIn({ phase: 'signing-in' }));
    bridge.change(signedIn({ phase: 'stopped', failure: { kind: 'wrong-secret' } }));
    expect((await screen.findByRole('alert')).textContent).toContain('The user name or secret is wrong');
  });

  it('asks for an API secret key when the password is refused, and says where to make one', async () => {
    const bridge = await openPopover(initialSnapshot);
    bridge.answer('session.sign-in', failed({ kind: 'password-refused' }));
    await fillIn('Password');
    await press('Sign in');
    expect((await screen.findByRole('alert')).textContent).toContain('API secret key › Generate');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'API secret key' }).checked).toBe(true);
    expect(
      screen.getByLabelText<HTMLInputElement>('API secret key', { selector: '[type=password]' }).value,
    ).toBe('');
  });

  it('of a new account leaves it to Perch to find out what kind of secret it is', async () => {
    const bridge = await openPopover(initialSnapshot);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Automatic' }).checked).toBe(true);
    expect(screen.getByText(/tries it as an API secret key and, if that is refused, once/)).toBeTruthy();
    await fillIn('Automatic');
    await press('Sign in');
    expect(sentForm(bridge)).toMatchObject({ secretKind: 'find-out', secret: 'hush' });
  });

  it('says that neither worked, where to make a key, and asks for that', async () => {
    const bridge = await openPopover(initialSnapshot);
    bridge.answer('session.sign-in', failed({ kind: 'key-refused' }));
    await fillIn('Automatic');
    await press('Sign in');
    const told = (await screen.findByRole('alert')).textContent;
    expect(told).toContain('takes no passwords');
    expect(told).toContain('API secret key › Generate');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'API secret key' }).checked).toBe(true);
  });

  it('shows the secret only when asked to', async () => {
    await openPopover(initialSnapshot);
    const secret = screen.getByLabelText('API secret key or password', {
      selector: 'input:not([type=radio])',
    });
    expect(secret.getAttribute('type')).toBe('password');
    await press('Show');
    expect(secret.getAttribute('type')).toBe('text');
  });

  it('starts with tenant and user of the last time, and with the reason of the stop', async () => {
    const unknown = { kind: 'unreachable', cause: 'name-unknown', detail: '' } as const;
    const bridge = await openPopover(signedIn({ phase: 'stopped', failure: unknown }));
    expect(field('Contact centre address').value).toBe('acme.example');
    expect(screen.getByRole('alert').textContent).toContain('This address does not exist');
    await press('Try now');
    expect(bridge.timesAsked('session.refresh')).toBe(1);
  });

  it('is not needed for the demo, and says so if that did not start', async () => {
    const bridge = await openPopover(initialSnapshot);
    bridge.answer('session.try-demo', failed({ kind: 'demo-unavailable', detail: 'no port' }));
    await press('Try the demo contact centre');
    expect((await screen.findByRole('alert')).textContent).toContain('demo contact centre did not start');
  });

  it('leads to the form again after signing out', async () => {
    const bridge = await openPopover(busyFloor());
    bridge.change(withConnection(signedIn({ phase: 'live' }), { phase: 'signed-out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in to your contact centre' })).toBeTruthy();
  });
});

const known = { isDemo: false, percentScale: 'auto' } as const;
const maria = { ...known, tenant: 'acme.example', user: 'maria.lopez', secretKind: 'api-key' } as const;
const jonas = { ...known, tenant: 'pier.example', user: 'jonas.albrecht', secretKind: 'password' } as const;

/** Signed out, with these accounts known. */
const signedOutWith = (profiles: Snapshot['desk']['profiles']): Snapshot => ({
  ...initialSnapshot,
  desk: { ...initialSnapshot.desk, profiles },
});

describe('known accounts', () => {
  it('are offered above the form, unless the only one stands in it already', async () => {
    const bridge = await openPopover({ ...signedOutWith([maria]), profile: maria });
    expect(screen.queryByRole('group', { name: 'Known accounts' })).toBeNull();
    bridge.change({ ...signedOutWith([maria, jonas]), profile: maria });
    expect(await screen.findByRole('button', { name: 'jonas.albrecht at pier.example' })).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'maria.lopez at acme.example' }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('sign in at once where the secret is kept', async () => {
    const bridge = await openPopover(signedOutWith([maria, jonas]));
    bridge.answer('profiles.activate', succeeded('signed-in'));
    await press('jonas.albrecht at pier.example');
    expect(bridge.asked.at(-1)).toEqual({
      name: 'profiles.activate',
      input: { tenant: 'pier.example', user: 'jonas.albrecht' },
    });
    bridge.change(busyFloor());
    expect(await screen.findByRole('button', { name: /^Billing/ })).toBeTruthy();
  });

  it('otherwise fill the form, and the keyboard is where the secret goes', async () => {
    const bridge = await openPopover(signedOutWith([maria, jonas]));
    bridge.answer('profiles.activate', succeeded('secret-needed'));
    await press('jonas.albrecht at pier.example');
    const secret = screen.getByLabelText('Password', { selector: 'input:not([type=radio])' });
    await vi.waitFor(() => expect(document.activeElement).toBe(secret));
    expect(field('Contact centre address').value).toBe('pier.example');
    expect(field('User name').value).toBe('jonas.albrecht');
    await type('User name', 'somebody.else');
    await type('User name', 'jonas.albrecht');
    await fireEvent.input(secret, { target: { value: 'hush' } });
    await press('Sign in');
    expect(sentForm(bridge)).toMatchObject({ tenant: 'pier.example', secretKind: 'password' });
  });

  it('that are refused tell why', async () => {
    const bridge = await openPopover(signedOutWith([maria, jonas]));
    bridge.answer('profiles.activate', failed({ kind: 'wrong-secret' }));
    await press('jonas.albrecht at pier.example');
    expect((await screen.findByRole('alert')).textContent).toContain('The user name or secret is wrong');
  });
});

describe('a test of the connection', () => {
  it('needs an address and a user, and lists every step with what was found', async () => {
    const bridge = await openPopover(initialSnapshot);
    expect(screen.getByRole('button', { name: 'Test connection' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await press('Test connection');
    expect(bridge.timesAsked('connection.test')).toBe(0);
    bridge.answer(
      'connection.test',
      succeeded([
        foundStep('name', 'passed'),
        failedStep('encryption', { kind: 'certificate', reason: 'other', detail: '' }),
        foundStep('sign-in', 'skipped'),
      ]),
    );
    await fillIn('Automatic');
    await press('Test connection');
    const report = await screen.findByRole('status', { name: 'Connection test' });
    expect(bridge.asked.at(-1)?.input).toMatchObject({ tenant: 'acme.example', secret: 'hush' });
    // It comes below the form: where the keyboard is comes into sight.
    await vi.waitFor(() => expect(document.activeElement?.contains(report)).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
    const [name, encryption, signIn] = within(report).getAllByRole('listitem');
    expect(name?.textContent).toContain('Address: OK');
    expect(encryption?.textContent).toContain('The server cannot prove who it is');
    expect(signIn?.textContent).toContain('Sign-in: not tested');
    await type('Contact centre address', 'other.example');
    expect(screen.queryByRole('status', { name: 'Connection test' })).toBeNull();
  });
});

describe('a sign-in that takes long', () => {
  it('can be cancelled, which is no failure, and keeps what was typed', async () => {
    const bridge = await openPopover(initialSnapshot);
    let answer: (result: Result<undefined, Failure>) => void = () => {};
    bridge.answer('session.sign-in', new Promise((resolve) => (answer = resolve)));
    await fillIn('API secret key');
    await press('Sign in');
    await press('Cancel');
    expect(bridge.timesAsked('session.cancel-sign-in')).toBe(1);
    answer(failed({ kind: 'request-refused', detail: 'something newer took its place' }));
    expect(await screen.findByRole('button', { name: 'Test connection' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field('User name').value).toBe('maria.lopez');
  });
});

describe('the kind of a secret that Perch chose', () => {
  it('is explained where a contact centre takes API secret keys only', async () => {
    const bridge = await openPopover(initialSnapshot);
    bridge.answer('session.sign-in', failed({ kind: 'password-refused' }));
    await fillIn('Password');
    await press('Sign in');
    expect(await screen.findByText(/accepts API secret keys only, so Perch has chosen that/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: 'Automatic' }));
    expect(screen.queryByText(/so Perch has chosen that/)).toBeNull();
  });

  it('is explained where the account is known', async () => {
    const profile = {
      tenant: 'acme.example',
      user: 'maria',
      secretKind: 'password',
      isDemo: false,
    } as const;
    const { desk } = initialSnapshot;
    await openPopover({
      ...initialSnapshot,
      profile,
      desk: { ...desk, profiles: [{ ...profile, percentScale: 'auto' }] },
    });
    expect(screen.getByText(/signed in with a password last time/)).toBeTruthy();
  });
});

describe('the form for another account', () => {
  it('is empty, and leads back to the values of the account at work', async () => {
    const bridge = await openPopover(busyFloor());
    bridge.tell('popover.ask-account', undefined);
    expect((await screen.findByLabelText<HTMLInputElement>('User name')).value).toBe('');
    await press('Back to the last values');
    expect(await screen.findByRole('button', { name: /^Billing/ })).toBeTruthy();
  });
});
