import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import keytar from 'keytar';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startSmallCentre } from '../support/perch-without-windows';
import { openPopover, signIn, startPerch, untilLive } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('the secret', () => {
  it('is kept in the keyring, signs in at the next start, and is found nowhere among the files', async () => {
    const simulator = await startSmallCentre();
    onTestFinished(() => simulator.close());
    const secret = simulator.users[0]?.apiKey ?? '';
    const userData = temporaryFolder();
    const first = await startPerch({ userData });
    const popover = await first.page('popover');
    await signIn(popover, simulator, { keep: true });
    await untilLive(popover);
    await first.quit();
    const kept = await keytar.findCredentials('Perch');
    expect(kept.map((entry) => entry.password)).toContain(secret);

    const second = await startPerch({ userData });
    await untilLive(await openPopover(second));
    await second.quit();

    const files = filesUnder(userData);
    expect(files.some((file) => file.endsWith('settings.json'))).toBe(true);
    for (const file of files) expect(readFileSync(file).includes(secret), file).toBe(false);
  });

  it('is gone from the keyring after signing out', async () => {
    const simulator = await startSmallCentre();
    onTestFinished(() => simulator.close());
    const perch = await startPerch();
    const popover = await perch.page('popover');
    await signIn(popover, simulator, { keep: true });
    await untilLive(popover);
    await popover.getByRole('button', { name: 'More' }).click();
    await popover.getByRole('menuitem', { name: 'Sign out' }).click();
    await popover.getByRole('button', { name: 'Sign in' }).waitFor();
    const host = new URL(simulator.url).host;
    await vi.waitUntil(async () =>
      (await keytar.findCredentials('Perch')).every((entry) => !entry.account.includes(host)),
    );
  });
});
