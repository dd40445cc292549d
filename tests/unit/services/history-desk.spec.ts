import { describe, expect, it } from 'vitest';
import { MemoryHistory } from '../../../src-main/adapters/memory-history';
import type { Profile } from '../../../src-main/core/model/profile';
import { defaultBoard } from '../../../src-main/core/catalogue/floor';
import type { Board, TrendSpan } from '../../../src-main/core/model/board';
import { QUEUE_COURSES, type Series } from '../../../src-main/core/history/series';
import { columnKey } from '../../../src-main/core/subscription/column-key';
import { planSubscription } from '../../../src-main/core/subscription/plan-subscription';
import { readAnswer } from '../../../src-main/core/subscription/read-answer';
import { HistoryDesk } from '../../../src-main/services/history-desk';
import { StateStore } from '../../../src-main/services/state-store';
import { buildAnswer, type AnswerParts } from '../../support/build-answer';
import { boardOf, figure } from '../../support/build-board';
import { perchAt } from '../../support/perch-at';
import { TestClock } from '../../support/test-clock';

const nowhere = { info: () => {}, warn: () => {}, error: () => {} };
const maria: Profile = { tenant: 'acme.example', user: 'maria', secretKind: 'api-key', isDemo: false };
const waiting: Series = { kind: 'total', key: 'in_calls_waiting' };
const counted = (received: number, name = 'Billing') => ({ name, in_calls_received_per_day: received });

function deskAt(intervalMs = 5000) {
  const clock = new TestClock();
  const store = new StateStore(nowhere);
  const desk = new HistoryDesk(clock, store, new MemoryHistory());
  desk.open();
  store.dispatch({ type: 'profile-changed', profile: maria });
  const hear = (parts: AnswerParts, board: Board = defaultBoard, paceMs = intervalMs) => {
    const atMs = clock.monotonicMs();
    const context = { before: null, percentScale: null, atMs };
    const answer = readAnswer(buildAnswer(parts), planSubscription(board), context);
    if (answer === null) throw new Error('the answer of this test cannot be read');
    store.dispatch({ type: 'answer-received', answer, intervalMs: paceMs, atMs, wallMs: clock.wallMs() });
  };
  /** Answers come at a pace, with so many waiting. */
  const hearEach = (counts: readonly number[], paceMs = intervalMs) => {
    for (const count of counts) {
      hear({ totals: { in_calls_waiting: count } });
      clock.advance(paceMs);
    }
  };
  const valuesOf = (series: Series, span: TrendSpan = '15-minutes') =>
    desk.read({ series: [series], span, points: 500 }).courses[0]?.map(({ value }) => value);
  return { clock, store, desk, hear, hearEach, valuesOf };
}

describe('the course of what came', () => {
  it('is told with the times of the wall, whatever it was set to meanwhile', () => {
    const { clock, desk, hearEach } = deskAt();
    hearEach([1, 2, 3]);
    clock.setWall(3_600_000);
    const { courses, fromMs, toMs, recordedSinceMs } = desk.read({
      series: [waiting],
      span: '15-minutes',
      points: 500,
    });
    expect(toMs).toBe(clock.wallMs());
    expect(fromMs).toBe(toMs - 900_000);
    expect(courses[0]).toEqual(
      [1, 2, 3].map((value, index) => ({
        atMs: toMs - 15_000 + index * 5000,
        value,
        low: value,
        high: value,
      })),
    );
    expect(recordedSinceMs).toBe(toMs - 15_000);
  });

  it('has totals and the figures of queues, and durations that run as what they had lasted', () => {
    const { clock, hear, valuesOf } = deskAt();
    const parts = (waits: number) => ({
      totals: { in_max_wait_time: waits },
      queues: [{ name: 'Billing', in_max_wait_time: waits, in_calls_waiting: 2, service_level: 0.5 }],
    });
    hear(parts(10));
    clock.advance(5000);
    hear(parts(15));
    const queue = (statistic: 'in_max_wait_time' | 'service_level'): Series => ({
      kind: 'queue',
      queue: 'Billing',
      statistic,
    });
    expect(valuesOf({ kind: 'total', key: 'in_max_wait_time' })).toEqual([10, 15]);
    expect(valuesOf(queue('in_max_wait_time'))).toEqual([10, 15]);
    expect(valuesOf(queue('service_level'))).toEqual([0.5, 0.5]);
  });

  it('is empty for what was never asked for, and says nothing of other users', () => {
    const { store, desk, hearEach, valuesOf } = deskAt();
    hearEach([1, 2]);
    expect(valuesOf({ kind: 'total', key: 'records_total' })).toEqual([]);
    store.dispatch({ type: 'profile-changed', profile: { ...maria, secretKind: 'password' } });
    expect(valuesOf(waiting)).toEqual([1, 2]);
    store.dispatch({ type: 'profile-changed', profile: { ...maria, user: 'jonas' } });
    expect(valuesOf(waiting)).toEqual([]);
    expect(desk.read({ series: [waiting], span: 'today', points: 9 }).recordedSinceMs).toBeNull();
  });

  it('has every total, and the queue that somebody looks at, also of a centre with more queues than fit', () => {
    const { clock, hear, valuesOf } = deskAt();
    const values = Object.fromEntries(QUEUE_COURSES.map((statistic) => [statistic, 1]));
    const queues = Array.from({ length: 400 }, (_, index) => ({ ...values, name: `Q${index}` }));
    const waitingOf = (name: string): Series => ({
      kind: 'queue',
      queue: name,
      statistic: 'in_calls_waiting',
    });
    const hearAll = (totals: object) => {
      hear({ totals: { in_calls_waiting: 1, ...totals }, queues }, boardOf(figure('in_ewt')));
      clock.advance(5000);
    };
    hearAll({});
    hearAll({ in_ewt: 30 });
    hearAll({ in_ewt: 40 });
    expect(valuesOf(waiting)).toEqual([1, 1, 1]);
    expect(valuesOf({ kind: 'total', key: 'in_ewt' })).toEqual([null, 30, 40]);
    expect(valuesOf(waitingOf('Q399'))).toEqual([]);
    hearAll({});
    hearAll({});
    expect(valuesOf(waitingOf('Q399'))).toEqual([null, null, null, 1, 1]);
    expect(valuesOf(waitingOf('Q0'))).toHaveLength(5);
  });

  it('is told to the last sample while it is young, whatever span is wanted', () => {
    const { hearEach, valuesOf } = deskAt();
    hearEach([1, 2, 3, 4]);
    expect(valuesOf(waiting, '8-hours')).toEqual([1, 2, 3, 4]);
  });

  it('takes one answer in five seconds at the most, and each once', () => {
    const { store, hearEach, valuesOf } = deskAt(2000);
    hearEach([1, 2, 3, 4, 5, 6, 7]);
    store.dispatch({ type: 'time-jumped' });
    store.dispatch({ type: 'messages-read' });
    expect(valuesOf(waiting)).toEqual([1, 4, 7]);
  });

  it('has a gap where no answer came for more than three intervals', () => {
    const { clock, hearEach, valuesOf } = deskAt();
    hearEach([1, 2]);
    clock.advance(10_000);
    hearEach([3]);
    clock.sleepThrough(11_000);
    hearEach([4]);
    expect(valuesOf(waiting)).toEqual([1, 2, 3, null, 4]);
  });

  it('has no gap where the pace was slow', () => {
    const { clock, hearEach, valuesOf } = deskAt(15_000);
    hearEach([1, 2, 3]);
    clock.advance(29_000);
    hearEach([4]);
    expect(valuesOf(waiting)).toEqual([1, 2, 3, 4]);
  });

  it('has no gap where the pace was slow until now', () => {
    const { clock, hear, hearEach, valuesOf } = deskAt(15_000);
    hearEach([1, 2]);
    clock.advance(15_000);
    hear({ totals: { in_calls_waiting: 3 } }, defaultBoard, 5000);
    expect(valuesOf(waiting)).toEqual([1, 2, 3]);
  });

  it('has no value where the server gave none, or left the part out', () => {
    const { clock, hear, valuesOf, store } = deskAt();
    const queue: Series = { kind: 'queue', queue: 'Billing', statistic: 'in_calls_waiting' };
    for (const count of [1, '', 2]) {
      hear({ totals: { in_calls_waiting: count }, queues: [{ name: 'Billing', in_calls_waiting: count }] });
      clock.advance(5000);
    }
    const { perch } = buildAnswer({}) as { perch: Record<string, unknown> };
    const body = { perch: { ...perch, stats_totals: undefined, service_grids: undefined } };
    const atMs = clock.monotonicMs();
    const answer = readAnswer(body, planSubscription(defaultBoard), {
      before: null,
      percentScale: null,
      atMs,
    });
    if (answer === null) throw new Error('the answer of this test cannot be read');
    store.dispatch({ type: 'answer-received', answer, intervalMs: 5000, atMs, wallMs: 0 });
    expect(valuesOf(waiting)).toEqual([1, null, 2, null]);
    expect(valuesOf(queue)).toEqual([1, null, 2, null]);
  });

  it('marks where the day began anew, and today begins there', () => {
    const { clock, desk, hear } = deskAt();
    for (const received of [7, 8, 0, 1]) {
      hear({ queues: [{ name: 'Billing', in_calls_received_per_day: received }] });
      clock.advance(5000);
    }
    const hour = desk.read({ series: [waiting], span: '1-hour', points: 9 });
    expect(hour.resetsMs).toEqual([hour.toMs - 10_000]);
    const today = desk.read({ series: [waiting], span: 'today', points: 9 });
    expect(today.fromMs).toBe(today.toMs - 10_000);
  });

  it('marks it also where answers without counters, or without queues, lie between', () => {
    for (const between of [[{ name: 'Billing', in_calls_received_per_day: '' }], [{ name: 'Orders' }], []]) {
      const { clock, desk, hear } = deskAt();
      for (const queues of [[counted(900)], between, [counted(3)]]) {
        hear({ queues });
        clock.advance(5000);
      }
      const { resetsMs, toMs } = desk.read({ series: [waiting], span: '1-hour', points: 9 });
      expect(resetsMs).toEqual([toMs - 5000]);
    }
  });

  it('marks one reset once, though a queue comes back later than the others', () => {
    const { clock, desk, hear } = deskAt();
    const rounds = [[counted(900), counted(40, 'Orders')], [counted(0, 'Orders')], [counted(3)]];
    for (const queues of rounds) {
      hear({ queues });
      clock.advance(5000);
    }
    const { resetsMs, toMs } = desk.read({ series: [waiting], span: '1-hour', points: 9 });
    expect(resetsMs).toEqual([toMs - 10_000]);
  });
});

describe('the recent course for tiles', () => {
  it('is drawn with each sample at first, then every half minute', () => {
    const { store, hearEach } = deskAt();
    const drawn = new Set<unknown>();
    store.listen(({ recent }) => drawn.add(recent));
    hearEach([1, 2, 3]);
    expect(store.state.recent['in_calls_waiting']?.spanSeconds).toBe(10);
    hearEach(Array.from({ length: 27 }, () => 5));
    drawn.clear();
    hearEach(Array.from({ length: 12 }, () => 6));
    expect(drawn.size).toBeLessThanOrEqual(3);
  });

  it('is there at once for whatever comes to be asked for', () => {
    const { store, hear, clock } = deskAt();
    const hearMinutes = (count: number, totals: Readonly<Record<string, unknown>>, board?: Board) => {
      for (let minute = 0; minute < count; minute += 1) {
        hear({ totals }, board);
        clock.advance(60_000);
      }
    };
    hearMinutes(8, { in_calls_waiting: 1 });
    expect(store.state.recent['in_ewt']).toBeUndefined();
    hearMinutes(2, { in_calls_waiting: 1, in_ewt: 30 }, boardOf(figure('in_ewt')));
    expect(store.state.recent['in_ewt']?.points.at(-1)).toBe(30);
    expect(store.state.recent['in_calls_waiting']?.points.at(-1)).toBe(1);
  });

  it('begins anew with the day where it counts the day, at once, and goes on where it does not', () => {
    const { store, hear, clock } = deskAt(1000);
    const sumOf = ['in_calls_handled_per_day', 'out_calls_handled_per_day'];
    const column = { statistic: 'SUM', sumOf };
    const board = { ...boardOf(figure('SUM', { column })), id: 'mine' };
    store.dispatch({ type: 'boards-changed', boards: [board] });
    store.dispatch({ type: 'board-shown', board: { ...store.state.board, id: 'mine' } });
    const hearHandled = (handled: number, received: number) => {
      const handledOf = Object.fromEntries(sumOf.map((name) => [name, handled]));
      const totals = { in_calls_waiting: 7, service_level: 50, ...handledOf };
      hear({ totals, queues: [counted(received)] }, board);
      clock.advance(1000);
    };
    // Longer than courses are drawn up with each sample.
    for (let count = 0; count < 132; count += 1) hearHandled(1203, 900);
    hearHandled(10, 3);
    expect(Object.keys(store.state.recent)).toEqual(['in_calls_waiting']);
    for (let count = 0; count < 30; count += 1) hearHandled(12, 5);
    const { recent } = store.state;
    for (const [key, first] of [
      ['in_calls_handled_per_day', 10],
      [columnKey(column), 20],
    ] as const) {
      expect(recent[key]?.points[0]).toBe(first);
      expect(recent[key]?.spanSeconds).toBe(30);
    }
    expect(recent['in_calls_waiting']?.spanSeconds).toBe(162);
  });

  it('is there for the figures of a board that is only being edited', async () => {
    const perch = await perchAt();
    await perch.goLive();
    await perch.pass(60_000);
    perch.drafts.preview(boardOf(figure('in_ewt')));
    await perch.until(() => perch.state.recent['in_ewt'] !== undefined);
    await perch.whileTimePasses(perch.poller.stop());
  });
});
