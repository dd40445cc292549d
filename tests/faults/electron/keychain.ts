import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { closedNotifications, closeNotifications, countShownNotifications } from '../../support/desktop';
import { startSmallCentre } from '../../support/perch-without-windows';
import { startPrivateBus, type BusKeychain } from '../../support/private-bus';
import { signIn, startPerch, untilLive } from '../../support/start-app';
import type { FaultRow } from '../row';

const URGENT = 'The building is closed, everybody out.';

/** Perch where the keychain is so: it goes live for this session, says why the secret is not kept, and tells all. */
function row(name: string, keychain: BusKeychain, isLocked: boolean, words: string): FaultRow {
  return {
    name,
    async run() {
      const bus = await startPrivateBus(keychain);
      if (isLocked) await bus.lockKeyring();
      // At the start of its day nobody has said anything yet.
      const simulator = await startSmallCentre({ start: '05:01' });
      onTestFinished(() => simulator.close());
      const perch = await startPerch({ env: bus.env });
      const popover = await perch.page('popover');
      await signIn(popover, simulator, { keep: true });
      await untilLive(popover);
      const warning = popover.getByRole('status').filter({ hasText: words });
      await warning.waitFor();
      expect(await warning.textContent()).toContain(
        'The secret lasts until Perch quits; then it asks again.',
      );
      simulator.say({ urgent: true, content: URGENT });
      await vi.waitUntil(async () => (await countShownNotifications(bus.env)) > 0, { timeout: 15_000 });
      const reads = () => simulator.requests().filter(({ path }) => path.endsWith('/data')).length;
      const readsBefore = reads();
      // What is told again is told with the next answer.
      await vi.waitUntil(() => reads() >= readsBefore + 1, { timeout: 20_000 });
      await closeNotifications(bus.env);
      const told = (await closedNotifications(bus.env)).filter(({ body }) => body.includes(URGENT)).length;
      const requests = simulator.requests().length;
      await perch.quit();
      expectNowhereIn(perch.userData, simulator.users[0]?.apiKey ?? '');
      return { requests, recoveryMs: null, sent: 1, told, toldTwice: Math.max(0, told - 1) };
    },
  };
}

function expectNowhereIn(folder: string, secret: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const { parentPath, name } of files) {
    expect(readFileSync(join(parentPath, name)).includes(secret), name).toBe(false);
  }
}

/** Rows in which the operating system's keychain keeps nothing. */
export const keychainRows: readonly FaultRow[] = [
  row('keychain missing', 'none', false, 'This computer has no keychain that Perch can use'),
  row('keychain locked', 'keyring', true, 'The keychain is locked'),
  row('keychain denied', 'forbidden', false, 'The keychain refuses Perch'),
];
