import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WindowName } from '../../src-main/contract/bridge';
import type { Frame } from '../../src-main/contract/frame';
import { StatePublisher } from '../../src-main/services/state-publisher';
import type { Simulator } from '../../src-main/simulator/simulator';
import { PerchWithoutWindows, startSmallCentre } from '../support/perch-without-windows';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmallCentre();
});
afterAll(() => simulator.close());

function publishing() {
  const perch = new PerchWithoutWindows(simulator);
  const frames: [WindowName, Frame][] = [];
  const watched: boolean[] = [];
  const publisher = new StatePublisher(
    perch.store,
    perch.privacy,
    () => perch.clock.monotonicMs(),
    (window, frame) => frames.push([window, frame]),
    (isWatched) => watched.push(isWatched),
  );
  publisher.open();
  const framesOf = (window: WindowName) => frames.filter(([to]) => to === window).map(([, frame]) => frame);
  return { perch, publisher, framesOf, watched };
}

describe('whether anybody looks', () => {
  it('is told at once and with every window that comes or goes', () => {
    const { publisher, watched } = publishing();
    publisher.setShown('popover', true);
    publisher.setShown('mini-wallboard', true);
    publisher.setShown('popover', false);
    publisher.setShown('mini-wallboard', false);
    publisher.setShown('mini-wallboard', false);
    expect(watched).toEqual([false, true, true, true, false]);
  });
});

describe('the frames of the state', () => {
  it('go to no window that has not asked', async () => {
    const { perch, publisher, framesOf } = publishing();
    publisher.setShown('popover', true);
    await perch.goLive();
    expect(framesOf('popover')).toEqual([]);
    await perch.whileTimePasses(perch.poller.stop());
  });

  it('count up by one for each window by itself, and only changes are sent', async () => {
    const { perch, publisher, framesOf } = publishing();
    publisher.setShown('popover', true);
    expect(publisher.read('popover').sequence).toBe(1);
    await perch.goLive();
    publisher.setShown('mini-wallboard', true);
    expect(publisher.read('mini-wallboard').sequence).toBe(1);
    const polls = perch.figures.polls;
    await perch.until(() => perch.figures.polls > polls + 2);
    for (const window of ['popover', 'mini-wallboard'] as const) {
      const frames = framesOf(window);
      expect(frames.length).toBeGreaterThan(1);
      expect(frames.map((frame) => frame.sequence)).toEqual(frames.map((_, index) => index + 2));
      expect(new Set(frames.map((frame) => frame.kind))).toEqual(new Set(['patch']));
    }
    await perch.whileTimePasses(perch.poller.stop());
  });

  it('do not go to a hidden window, which gets a whole snapshot when it is shown again', async () => {
    const { perch, publisher, framesOf } = publishing();
    publisher.setShown('popover', true);
    publisher.read('popover');
    publisher.setShown('popover', false);
    await perch.goLive();
    expect(framesOf('popover')).toEqual([]);
    publisher.setShown('popover', true);
    expect(framesOf('popover')).toMatchObject([{ kind: 'snapshot', sequence: 2, snapshot: perch.state }]);
    await perch.whileTimePasses(perch.poller.stop());
  });

  it('hold no secret and no token, through sign-in, data, failure and sign-out', async () => {
    const { perch, publisher, framesOf } = publishing();
    publisher.setShown('popover', true);
    publisher.read('popover');
    for (const secretKind of ['api-key', 'password'] as const) {
      const { secret } = perch.form({ secretKind });
      await perch.signIn({ secretKind, secret: `${secret}-wrong` });
      await perch.goLive({ secretKind });
      simulator.answerNextData(1, 401);
      await perch.until(() => perch.state.connection.phase === 'taken-over');
      perch.poller.takeBack();
      await perch.until(() => perch.state.connection.phase === 'live');
      await perch.whileTimePasses(perch.signInDesk.signOut());
      const told = JSON.stringify([framesOf('popover'), publisher.read('popover')]);
      expect(told).toContain('taken-over');
      expect(told).not.toContain(secret);
      expect(perch.tokens.size).toBeGreaterThan(0);
      for (const token of perch.tokens) expect(told).not.toContain(token);
    }
  });
});
