import { describe, expect, it } from 'vitest';
import { perchAt, requestsOf } from '../../support/perch-at';

const MINUTE = 60_000;

describe('a machine that is locked', () => {
  it('asks nothing, gives the subscription back after two minutes, and is live again soon after', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.poller.leave('locked');
    const before = requestsOf(perch).length;
    await perch.pass(2 * MINUTE - 1);
    expect(requestsOf(perch)).toHaveLength(before);
    expect(perch.simulator.activeSubscriptions()).toBe(1);
    await perch.pass(3 * MINUTE);
    expect(requestsOf(perch).slice(before)).toEqual(['DELETE /statsapi/subscription/active']);
    expect(perch.simulator.activeSubscriptions()).toBe(0);
    perch.poller.comeBack('locked');
    await perch.pass(3000);
    expect(perch.state.connection.phase).toBe('live');
    expect(requestsOf(perch).slice(before + 1)).toEqual([
      'POST /statsapi/subscription',
      'GET /statsapi/subscription/data',
    ]);
  });

  it('that is unlocked soon goes on with the same subscription', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.poller.leave('locked');
    await perch.pass(MINUTE);
    const before = requestsOf(perch).length;
    perch.poller.comeBack('locked');
    await perch.pass(3000);
    expect(requestsOf(perch).slice(before)).toEqual(['GET /statsapi/subscription/data']);
    expect(perch.state.connection.phase).toBe('live');
  });

  it('and sleeps is deserted until both are over', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.poller.leave('locked');
    perch.poller.leave('suspended');
    perch.poller.comeBack('suspended');
    const before = requestsOf(perch).length;
    await perch.pass(MINUTE);
    expect(requestsOf(perch)).toHaveLength(before);
    perch.poller.comeBack('locked');
    await perch.pass(3000);
    expect(requestsOf(perch).length).toBeGreaterThan(before);
  });

  it('keeps the values with their age meanwhile', async () => {
    const perch = await perchAt();
    await perch.goLive();
    const { queues, freshness } = perch.state;
    perch.poller.leave('locked');
    await perch.pass(10 * MINUTE);
    expect(perch.state.queues).toBe(queues);
    expect(perch.state.freshness.receivedAtMs).toBe(freshness.receivedAtMs);
  });
});

describe('a machine that slept for an hour', () => {
  it('signs in anew where the token ended meanwhile, and suspects nobody', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.poller.leave('suspended');
    // Timers sleep as well: nothing is given back while it sleeps.
    perch.clock.sleepThrough(61 * MINUTE);
    const before = requestsOf(perch).length;
    const phases = new Set<string>();
    perch.store.listen(({ connection }) => phases.add(connection.phase));
    perch.poller.comeBack('suspended');
    await perch.pass(5000);
    expect(perch.state.connection.phase).toBe('live');
    expect([...phases]).not.toContain('taken-over');
    expect(requestsOf(perch)[before]).toBe('POST /configapi/v2/oauth/token');
  });
});

describe('a clock that is set by two hours', () => {
  it.each([2, -2])('(%i h) changes no age and raises no suspicion', async (hours) => {
    const perch = await perchAt();
    await perch.goLive();
    perch.clock.setWall(hours * 60 * MINUTE);
    await perch.pass(5000);
    const ageMs = perch.clock.monotonicMs() - (perch.state.freshness.receivedAtMs ?? 0);
    expect(ageMs).toBeLessThan(5000);
    expect(perch.state.connection.phase).toBe('live');
  });
});

describe('the pace', () => {
  it('is slower while no window is shown, and what is late is measured by it', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.poller.setPace({ isWatched: false });
    await perch.pass(15_000);
    const before = perch.figures.polls;
    await perch.pass(60_000);
    expect(perch.figures.polls - before).toBe(4);
    expect(perch.state.freshness.lateAfterMs).toBe(31_000);
    perch.poller.setPace({ isWatched: true });
    await perch.pass(60_000);
    expect(perch.state.freshness.lateAfterMs).toBe(11_000);
  });
});
