import { describe, expect, it } from 'vitest';
import { perchAt, requestsOf } from '../../support/perch-at';
import type { PerchWithoutWindows } from '../../support/perch-without-windows';

const configurationRequests = (perch: PerchWithoutWindows) =>
  requestsOf(perch).filter((request) => request.includes('/cfg/'));

describe('the configuration of the contact centre', () => {
  it('is fetched when somebody asks, and kept for the session', async () => {
    const perch = await perchAt();
    await perch.goLive();
    expect(configurationRequests(perch)).toEqual([]);
    const first = await perch.configuration.read('services', false);
    const second = await perch.configuration.read('services', false);
    expect(first).toEqual(second);
    expect(first.ok && first.value.items.map(({ name }) => name).sort()).toEqual(
      perch.state.queues.map(({ name }) => name).sort(),
    );
    expect(configurationRequests(perch)).toEqual(['GET /statsapi/cfg/services']);
    await perch.configuration.read('services', true);
    expect(configurationRequests(perch)).toHaveLength(2);
  });

  it.each(['5.2', '5.19'] as const)('has dispositions in the form of %s', async (dialect) => {
    const perch = await perchAt({ dialect });
    await perch.goLive();
    const dispositions = await perch.configuration.read('dispositions', false);
    expect(dispositions.ok && dispositions.value.isTold && dispositions.value.items.length > 0).toBe(true);
  });

  it('is asked for once, however many want it at the same time', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const answers = await Promise.all([
      perch.configuration.read('teams', false),
      perch.configuration.read('teams', true),
      perch.configuration.read('teams', false),
    ]);
    expect(new Set(answers).size).toBe(1);
    expect(configurationRequests(perch)).toEqual(['GET /statsapi/cfg/teams']);
  });

  it('that an older server does not tell is no failure, and is not kept', async () => {
    const perch = await perchAt({ dialect: '5.2' });
    await perch.goLive();
    for (let times = 0; times < 2; times += 1) {
      expect(await perch.configuration.read('teams', false)).toEqual({
        ok: true,
        value: { isTold: false, items: [] },
      });
    }
    expect(configurationRequests(perch)).toHaveLength(2);
  });

  it('that failed is asked for again', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.inject({ path: '/statsapi/cfg/*', times: 1, answer: { status: 500 } });
    expect(await perch.configuration.read('teams', false)).toMatchObject({
      failure: { kind: 'server-error' },
    });
    expect((await perch.configuration.read('teams', false)).ok).toBe(true);
  });

  it('is nothing to ask for while nobody is signed in', async () => {
    const perch = await perchAt();
    expect(await perch.configuration.read('teams', false)).toMatchObject({
      failure: { kind: 'request-refused' },
    });
    expect(requestsOf(perch)).toEqual([]);
  });

  it('is forgotten on signing out', async () => {
    const perch = await perchAt();
    await perch.goLive();
    await perch.configuration.read('teams', false);
    await perch.whileTimePasses(perch.signInDesk.signOut());
    expect((await perch.configuration.read('teams', false)).ok).toBe(false);
    await perch.goLive();
    await perch.configuration.read('teams', false);
    expect(configurationRequests(perch)).toHaveLength(2);
  });

  it('of one account is not shown to another, also where it comes late', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.inject({ path: '/statsapi/cfg/*', times: 1, delayMs: 200 });
    const late = perch.configuration.read('teams', false);
    const [, second] = perch.simulator.users;
    await perch.goLive({ user: second?.username ?? '', secret: second?.apiKey ?? '' });
    expect(await perch.whileTimePasses(late)).toMatchObject({ failure: { kind: 'request-refused' } });
    const teams = await perch.configuration.read('teams', false);
    expect(teams.ok && teams.value.isTold).toBe(true);
    expect(configurationRequests(perch)).toHaveLength(2);
  });
});
