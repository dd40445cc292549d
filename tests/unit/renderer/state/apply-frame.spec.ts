import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../../src-main/contract/frame';
import { diff } from '../../../../src-main/core/state/diff';
import type { Snapshot } from '../../../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../../../src-main/core/state/initial-snapshot';
import { applyFrame, type Held } from '../../../../src-renderer/state/apply-frame';
import { liveSnapshot } from '../../../support/build-snapshot';

const whole = (sequence: number, snapshot: Snapshot): Frame => ({
  kind: 'snapshot',
  sequence,
  nowMs: 0,
  snapshot,
});

function change(sequence: number, before: Snapshot, after: Snapshot): Frame {
  const patch = diff(before, after);
  if (patch === null) throw new Error('nothing changes in this test');
  return { kind: 'patch', sequence, nowMs: 0, patch };
}

const queues = (...names: string[]) => liveSnapshot({ queues: names.map((name) => ({ name })) });
const two = queues('Billing', 'Orders');
const held: Held = { sequence: 4, snapshot: two };

describe('a frame', () => {
  it('with everything is held as it is', () => {
    expect(applyFrame(null, whole(1, two))).toEqual({ sequence: 1, snapshot: two });
  });

  it('that follows changes, adds and removes rows, and leaves the others the same objects', () => {
    const waiting = { name: 'Orders', in_calls_waiting: 2 };
    const changed = two.queues.map((queue) =>
      queue.name === 'Orders' ? { ...queue, readings: waiting } : queue,
    );
    const after: Snapshot = { ...two, queues: [...changed, ...queues('Faxes').queues] };
    const next = applyFrame(held, change(5, two, after)) as Held;
    expect(next.snapshot).toEqual(after);
    expect(next.snapshot.queues[0]).toBe(two.queues[0]);
    const fewer: Snapshot = { ...after, queues: after.queues.slice(1) };
    expect(applyFrame(next, change(6, after, fewer))).toEqual({ sequence: 6, snapshot: fewer });
  });

  it('that follows others of the same rows changes the right one, also after one has gone', () => {
    const floor = queues('Billing', 'Orders', 'Returns', 'Faxes');
    const waitingIn = (before: Snapshot, name: string, waiting: number): Snapshot => ({
      ...before,
      queues: before.queues.map((queue) =>
        queue.name === name ? { ...queue, readings: { in_calls_waiting: waiting } } : queue,
      ),
    });
    const states = [floor, waitingIn(floor, 'Returns', 1)];
    states.push(waitingIn(states[1] ?? floor, 'Orders', 2));
    states.push({ ...floor, queues: (states[2] ?? floor).queues.filter(({ name }) => name !== 'Billing') });
    states.push(waitingIn(states[3] ?? floor, 'Faxes', 3));
    let now: Held = { sequence: 1, snapshot: floor };
    states.slice(1).forEach((state, at) => {
      now = applyFrame(now, change(at + 2, states[at] ?? floor, state)) as Held;
      expect(now.snapshot).toEqual(state);
    });
  });

  it('that changes a section leaves the rows alone', () => {
    const after: Snapshot = { ...two, connection: { phase: 'no-seat', retryAtMs: 1 } };
    const next = applyFrame(held, change(5, two, after)) as Held;
    expect(next.snapshot.connection).toEqual(after.connection);
    expect(next.snapshot.queues).toBe(two.queues);
  });

  it('after a missing one is a gap, and so is a change of nothing', () => {
    expect(applyFrame(held, change(6, two, initialSnapshot))).toBe('gap');
    expect(applyFrame(null, change(1, two, initialSnapshot))).toBe('gap');
  });

  it('that is older than what is held changes nothing', () => {
    expect(applyFrame(held, change(4, two, initialSnapshot))).toBe(held);
    expect(applyFrame(held, whole(3, initialSnapshot))).toBe(held);
  });
});
