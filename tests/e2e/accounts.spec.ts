import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSmallCentre } from '../support/perch-without-windows';
import { signIn, startPerch, untilLive } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

async function centre() {
  const simulator = await startSmallCentre();
  onTestFinished(() => simulator.close());
  return simulator;
}

describe('accounts', () => {
  it('of an older settings file stand in the form, with their kind', async () => {
    const userData = temporaryFolder();
    const profile = { tenant: 'acme.example', user: 'maria.lopez', secretKind: 'password', isDemo: false };
    writeFileSync(join(userData, 'settings.json'), JSON.stringify({ profile }));
    const popover = await (await startPerch({ userData })).page('popover');
    await popover.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await popover.getByLabel('Contact centre address').inputValue()).toBe(profile.tenant);
    expect(await popover.getByLabel('User name').inputValue()).toBe(profile.user);
    expect(await popover.getByRole('radio', { name: 'Password' }).isChecked()).toBe(true);
  });

  it('that signed in before are offered, and signed in to with the kept secret', async () => {
    const [first, second] = [await centre(), await centre()];
    const perch = await startPerch();
    const popover = await perch.page('popover');
    const signOut = async () => {
      await popover.getByRole('button', { name: 'More' }).click();
      await popover.getByRole('menuitem', { name: 'Sign out' }).click();
      await popover.getByRole('button', { name: 'Sign in' }).waitFor();
    };
    await signIn(popover, first, { keep: true });
    await untilLive(popover);
    // Another account is signed in to while the first one's secret stays in the keyring.
    await popover.evaluate(
      ([tenant, user, secret]) =>
        (
          window as unknown as { perch: { command: (name: string, input: object) => Promise<unknown> } }
        ).perch.command('session.sign-in', {
          tenant,
          user,
          secret,
          secretKind: 'find-out',
          keepSecret: false,
        }),
      [new URL(second.url).host, second.users[1]?.username, second.users[1]?.apiKey],
    );
    await untilLive(popover);
    await signOut();
    expect(first.activeSubscriptions()).toBe(0);
    const name = `${first.users[0]?.username ?? ''} at ${new URL(first.url).host}`;
    await popover.getByRole('button', { name }).click();
    await untilLive(popover);
    expect(first.activeSubscriptions()).toBe(1);
    await signOut();
  });

  it('are tested step by step before signing in', async () => {
    const simulator = await centre();
    const popover = await (await startPerch()).page('popover');
    await popover.getByLabel('Contact centre address').fill(new URL(simulator.url).host);
    await popover.getByLabel('User name').fill(simulator.users[0]?.username ?? '');
    await popover.locator('input[type="password"]').fill(simulator.users[0]?.password ?? '');
    await popover.getByRole('button', { name: 'Test connection' }).click();
    const report = popover.getByRole('status', { name: 'Connection test' });
    await report.waitFor();
    expect(await report.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('Address: OK'),
      expect.stringContaining('on this computer'),
      expect.stringContaining('The server accepted the password'),
      expect.stringContaining('Privileges: OK'),
      expect.stringContaining('Teams: OK'),
      expect.stringContaining('Queues: 3'),
    ]);
    expect(simulator.activeSubscriptions()).toBe(0);
  });
});
