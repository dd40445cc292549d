import { describe, expect, it, onTestFinished } from 'vitest';
import type { SimulatorOptions } from '../../src-main/simulator/simulator-options';
import { startSmallCentre } from '../support/perch-without-windows';
import { signIn, startPerch, untilLive } from '../support/start-app';

async function popoverBefore(options: SimulatorOptions = {}) {
  const simulator = await startSmallCentre(options);
  onTestFinished(() => simulator.close().catch(() => undefined));
  const perch = await startPerch();
  return { simulator, perch, popover: await perch.page('popover') };
}

describe('a sign-in that fails says what happened and what comes next', () => {
  it('when the secret is wrong', async () => {
    const { simulator, popover } = await popoverBefore();
    await signIn(popover, simulator, { secret: 'wrong' });
    await popover.getByText('The user name or secret is wrong').waitFor();
    // Whatever was typed but the secret is still there to be mended.
    expect(await popover.getByLabel('User name').inputValue()).toBe(simulator.users[0]?.username);
  });

  it('when the tenant refuses passwords, and says where to make a key', async () => {
    const { simulator, popover } = await popoverBefore({ dialect: '5.36' });
    await signIn(popover, simulator, { kind: 'Password' });
    await popover.getByText('This contact centre does not accept passwords').waitFor();
    await popover
      .getByText(/Create one in Contact Center Administrator/)
      .first()
      .waitFor();
  });

  it('when the tenant cannot be reached', async () => {
    const { simulator, popover } = await popoverBefore();
    await simulator.close();
    await signIn(popover, simulator);
    await popover.getByText('Nothing answers at this address').waitFor();
  });
});

describe('trouble while signed in', () => {
  it('with no free seat counts down to the next try', async () => {
    const { simulator, popover } = await popoverBefore();
    simulator.takeSeats();
    await signIn(popover, simulator);
    await popover
      .getByText(/No seat free, next try 0:5\d/)
      .first()
      .waitFor();
  });

  it('by a sign-in elsewhere is named, the values stay, and Perch takes the session back once', async () => {
    const { simulator, popover } = await popoverBefore();
    await signIn(popover, simulator);
    await untilLive(popover);
    simulator.evict(simulator.users[0]?.username ?? '');
    await popover
      .getByText(/Signed in elsewhere/)
      .first()
      .waitFor();
    await popover.getByRole('tab', { name: /Queues/ }).waitFor();
    await untilLive(popover);
  });

  it('by a server that is gone leaves the last values with their age', async () => {
    const { simulator, popover } = await popoverBefore();
    await signIn(popover, simulator);
    await untilLive(popover);
    await simulator.close();
    await popover
      .getByText(/Reconnecting in/)
      .first()
      .waitFor();
    await popover.getByText(/The values below are .+ old/).waitFor({ timeout: 50_000 });
    await popover.getByRole('tab', { name: /Queues/ }).waitFor();
  });
});
