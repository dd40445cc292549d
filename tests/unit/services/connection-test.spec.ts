import { describe, expect, it } from 'vitest';
import type { TestStep } from '../../../src-main/core/connection-test/test-step';
import type { TestForm } from '../../../src-main/services/connection-test-run';
import { perchAt, requestsOf } from '../../support/perch-at';
import type { PerchWithoutWindows } from '../../support/perch-without-windows';

/** Runs a test as the first user, or with these changes; time passes as far as that needs. */
async function test(
  perch: PerchWithoutWindows,
  changes: Partial<TestForm> = {},
): Promise<readonly TestStep[]> {
  const { tenant, user, secretKind, secret } = perch.form();
  const tested = perch.connectionTest.run({ tenant, user, secretKind, secret, ...changes });
  let hasEnded = false;
  const noted = tested.finally(() => (hasEnded = true));
  await perch.until(() => hasEnded);
  const result = await noted;
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

const verdicts = (report: readonly TestStep[]) =>
  Object.fromEntries(report.map(({ name, verdict }) => [name, verdict]));
const stepOf = (report: readonly TestStep[], name: TestStep['name']) =>
  report.find((step) => step.name === name);
const allPassed = {
  name: 'passed',
  encryption: 'passed',
  'sign-in': 'passed',
  privileges: 'passed',
  teams: 'passed',
  'first-data': 'passed',
};

/** The secrets of a special user of the simulated centre. */
function specialUser(perch: PerchWithoutWindows, name: string) {
  const user = perch.simulator.users.find(({ username }) => username.startsWith(name));
  if (user === undefined) throw new Error(`there is no ${name}`);
  return { user: user.username, secret: user.apiKey };
}

describe('a test of the connection', () => {
  it.each(['3.12', '5.2', '5.19', '5.36'] as const)('to a server of %s passes', async (dialect) => {
    const perch = await perchAt({ dialect });
    const report = await test(perch);
    expect(verdicts(report)).toEqual(allPassed);
    expect(stepOf(report, 'encryption')?.fact).toEqual({ kind: 'this-machine-only' });
    expect(stepOf(report, 'first-data')?.fact).toMatchObject({ kind: 'data', queues: 3, agents: 20 });
  });

  it('leaves nothing behind: neither subscription nor session nor a change of what is shown', async () => {
    const perch = await perchAt();
    const before = perch.state;
    const secret = perch.simulator.users[0]?.password ?? '';
    const report = await test(perch, { secretKind: 'find-out', secret });
    expect(verdicts(report)).toEqual(allPassed);
    expect(stepOf(report, 'sign-in')?.fact).toEqual({ kind: 'signed-in-with', secretKind: 'password' });
    expect(requestsOf(perch).slice(-2)).toEqual([
      'DELETE /statsapi/subscription/active',
      'DELETE /statsapi/auth',
    ]);
    expect(perch.simulator.activeSubscriptions()).toBe(0);
    expect(perch.state).toBe(before);
    expect(perch.disk.settings.profiles).toEqual([]);
  });

  it('waits for the first data, politely', async () => {
    const perch = await perchAt();
    perch.simulator.answerNextData(4, 204);
    expect(verdicts(await test(perch))).toEqual(allPassed);
    expect(perch.clock.monotonicMs()).toBeGreaterThanOrEqual(8000);
  });

  it('does not wait for ever for the first data', async () => {
    const perch = await perchAt();
    perch.simulator.answerNextData(1000, 204);
    const report = await test(perch);
    expect(stepOf(report, 'first-data')).toMatchObject({ verdict: 'warned', fact: { kind: 'no-data-yet' } });
    expect(requestsOf(perch).filter((request) => request.endsWith('/data')).length).toBeLessThanOrEqual(11);
    expect(perch.clock.monotonicMs()).toBeLessThanOrEqual(21_000);
    expect(perch.simulator.activeSubscriptions()).toBe(0);
  });

  it('to nobody fails at the name, and asks nothing more', async () => {
    const perch = await perchAt();
    await perch.simulator.close();
    const report = await test(perch);
    expect(stepOf(report, 'name')).toMatchObject({ failure: { kind: 'unreachable', cause: 'refused' } });
    expect(Object.values(verdicts(report)).slice(1)).toEqual(Array(5).fill('skipped'));
  });

  it('of an address that is none says so', async () => {
    const report = await test(await perchAt(), { tenant: 'http://acme.example' });
    expect(stepOf(report, 'name')).toMatchObject({
      failure: { kind: 'address-invalid', reason: 'plain-http' },
    });
  });

  it('to a server whose certificate does not hold fails at the encryption', async () => {
    const perch = await perchAt();
    const { url } = await perch.simulator.openTls('self_signed');
    const report = await test(perch, { tenant: url });
    expect(verdicts(report)).toMatchObject({ name: 'passed', encryption: 'failed', 'sign-in': 'skipped' });
    expect(stepOf(report, 'encryption')?.failure?.kind).toBe('certificate');
  });

  it('with a wrong secret fails at the sign-in, after one try', async () => {
    const perch = await perchAt();
    const report = await test(perch, { secret: 'wrong' });
    expect(stepOf(report, 'sign-in')).toMatchObject({ failure: { kind: 'wrong-secret' } });
    expect(requestsOf(perch)).toHaveLength(2);
  });

  it('without a secret takes the kept one, and asks for it where none is kept', async () => {
    const perch = await perchAt();
    expect(stepOf(await test(perch, { secret: undefined }), 'sign-in')?.fact?.kind).toBe('secret-needed');
    await perch.goLive();
    await perch.whileTimePasses(perch.poller.stop());
    expect(verdicts(await test(perch, { secret: undefined, secretKind: 'find-out' }))).toEqual(allPassed);
  });

  it('of a user without privileges fails there', async () => {
    const perch = await perchAt({ specialUsers: ['without_privilege'] });
    const report = await test(perch, specialUser(perch, 'without.privilege'));
    expect(verdicts(report)).toMatchObject({ 'sign-in': 'passed', privileges: 'failed', teams: 'skipped' });
    expect(stepOf(report, 'privileges')).toMatchObject({
      failure: { kind: 'privilege-missing' },
      fact: null,
    });
  });

  it('of a user without a team warns that agents stay empty', async () => {
    const perch = await perchAt({ specialUsers: ['without_team'] });
    const report = await test(perch, specialUser(perch, 'without.team'));
    expect(stepOf(report, 'teams')).toMatchObject({ verdict: 'warned', fact: { kind: 'no-team' } });
    expect(stepOf(report, 'first-data')?.verdict).toBe('passed');
  });

  it('where no seat is free says so, and judges what it can', async () => {
    const perch = await perchAt();
    perch.simulator.takeSeats();
    expect(verdicts(await test(perch))).toEqual({
      ...allPassed,
      privileges: 'skipped',
      'first-data': 'failed',
    });
  });

  it('narrows down which privilege is missing', async () => {
    const perch = await perchAt();
    // The whole and the agents are refused, the totals between them are granted.
    const refuse = (after: number) =>
      perch.simulator.inject({
        path: '/statsapi/subscription',
        method: 'POST',
        after,
        times: 1,
        answer: { status: 403 },
      });
    refuse(0);
    refuse(2);
    const report = await test(perch);
    expect(stepOf(report, 'privileges')).toMatchObject({
      failure: { kind: 'privilege-missing' },
      fact: { kind: 'agents-refused' },
    });
    expect(perch.simulator.activeSubscriptions()).toBe(0);
  });

  it('is one at a time', async () => {
    const perch = await perchAt();
    const first = test(perch);
    const second = await perch.connectionTest.run({ ...perch.form() });
    expect(second).toMatchObject({ failure: { kind: 'request-refused' } });
    expect(verdicts(await first)).toEqual(allPassed);
  });

  it('that is stopped gives back what it holds before it ends', async () => {
    const perch = await perchAt();
    perch.simulator.answerNextData(1000, 204);
    const tested = test(perch);
    await perch.until(() => requestsOf(perch).some((request) => request.endsWith('/data')));
    await perch.connectionTest.stop();
    expect(perch.simulator.activeSubscriptions()).toBe(0);
    expect(stepOf(await tested, 'first-data')?.verdict).toBe('skipped');
  });
});

describe('a test of the account that is signed in', () => {
  it('looks at its session and its data, and disturbs neither', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const before = requestsOf(perch).length;
    const report = await test(perch, { secret: undefined });
    expect(verdicts(report)).toEqual(allPassed);
    expect(stepOf(report, 'sign-in')?.fact).toEqual({ kind: 'session-in-use' });
    expect(stepOf(report, 'first-data')?.fact).toMatchObject({ queues: perch.state.queues.length });
    const asked = requestsOf(perch)
      .slice(before)
      .filter((request) => !request.endsWith('/data'));
    expect(asked).toEqual(['GET /statsapi/info/check_available_agents', 'GET /statsapi/cfg/teams']);
    expect(perch.tokens.size).toBe(1);
    await perch.until(() => perch.clock.monotonicMs() > 30_000);
    expect(perch.state.connection.phase).toBe('live');
  });

  it('waits with it for the first data', async () => {
    const perch = await perchAt();
    perch.simulator.answerNextData(3, 204);
    await perch.signIn();
    const report = await test(perch);
    expect(verdicts(report)).toEqual(allPassed);
    expect(perch.tokens.size).toBe(1);
  });

  it('does not take back what another program holds', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.evict(perch.form().user);
    await perch.until(() => perch.state.connection.phase === 'taken-over');
    const { ...before } = perch.state.connection;
    const tested = await perch.whileTimePasses(perch.connectionTest.run(perch.form()));
    expect(tested.ok && stepOf(tested.value, 'sign-in')).toMatchObject({
      failure: { kind: 'token-invalid' },
    });
    expect(perch.state.connection).toEqual(before);
    expect(requestsOf(perch).filter((request) => request.includes('oauth'))).toHaveLength(1);
  });

  it('while another account is tested goes on', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const [, second] = perch.simulator.users;
    const report = await test(perch, { user: second?.username ?? '', secret: second?.apiKey ?? '' });
    expect(stepOf(report, 'sign-in')?.fact?.kind).toBe('signed-in-with');
    expect(stepOf(report, 'first-data')?.verdict).toBe('passed');
    expect(perch.state.connection.phase).toBe('live');
    expect(perch.simulator.activeSubscriptions()).toBe(1);
  });
});
