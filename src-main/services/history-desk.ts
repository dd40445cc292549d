import { isSameUser } from '../core/accounts/is-same-user';
import { isOfTheDay } from '../core/catalogue/is-of-the-day';
import type { Courses } from '../core/history/course';
import { RECENT_MS, recentCourse } from '../core/history/recent-course';
import { hearAnswer, newSampler, type Sampler } from '../core/history/sampler';
import { seriesId, type Series } from '../core/history/series';
import { spanStart } from '../core/history/span-start';
import { thinOut } from '../core/history/thin-out';
import type { TrendSpan } from '../core/model/board';
import type { Profile } from '../core/model/profile';
import type { RecentCourse } from '../core/model/recent-course';
import type { Snapshot } from '../core/model/snapshot';
import { gapAfterMs } from '../core/polling/poll-plan';
import type { Clock, HistoryStore, Undo } from './ports';
import type { StateStore } from './state-store';

/** Recent courses are drawn up anew this often, so that frames stay small; and when the day begins anew. */
const REDRAWN_MS = 30_000;
/** So long after the first sample they are drawn up with each: who has just signed in wants to see something move. */
const EAGER_MS = 120_000;
/** So many courses that were looked at last are kept before others, however many queues there are. */
const MOST_LOOKED_AT = 100;

/** What a window wants to see. */
export interface HistoryWish {
  readonly series: readonly Series[];
  readonly span: TrendSpan;
  /** The most points, gaps aside. */
  readonly points: number;
}

/** Writes down what comes, as it comes, and tells how it went: to the tiles by itself, to charts when they ask. */
export class HistoryDesk {
  #sampler: Sampler = newSampler;
  #user: Profile | null = null;
  #drawnAtMs = Number.NEGATIVE_INFINITY;
  #drawnKeys = '';
  /** The ids of series that windows asked for, the last ones last. */
  #lookedAt: readonly string[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly history: HistoryStore,
  ) {}

  /** Listens until the returned function is called. */
  open(): Undo {
    return this.store.listen((state) => this.#look(state));
  }

  /** The course of some series, until now. */
  read({ series, span, points }: HistoryWish): Courses {
    const toMs = this.clock.monotonicMs();
    const toWallMs = this.clock.wallMs();
    const { oldestMs } = this.history;
    const ids = series.map(seriesId);
    this.#lookedAt = [...this.#lookedAt.filter((id) => !ids.includes(id)), ...ids].slice(-MOST_LOOKED_AT);
    const fromMs = spanStart(span, toMs, {
      midnightMs: toMs - (toWallMs - new Date(toWallMs).setHours(0, 0, 0, 0)),
      resetMs: this.history.resets(Number.NEGATIVE_INFINITY).at(-1) ?? null,
      oldestMs,
    });
    // What lies before the first sample needs no points.
    const known = { fromMs: Math.max(fromMs, oldestMs ?? fromMs), toMs };
    // The wall clock may have been set since: what was first is told by how long ago it was.
    const asWall = (atMs: number) => Math.round(atMs + (toWallMs - toMs));
    return {
      fromMs: asWall(fromMs),
      toMs: asWall(toMs),
      courses: ids.map((id) =>
        thinOut(this.history.read(id, fromMs), known, points).map((point) => ({
          ...point,
          atMs: asWall(point.atMs),
        })),
      ),
      resetsMs: this.history.resets(fromMs).map(asWall),
      recordedSinceMs: oldestMs === null ? null : asWall(oldestMs),
    };
  }

  #look(state: Snapshot): void {
    const { profile, freshness } = state;
    if (!isSameUser(profile, this.#user)) this.#turnTo(profile);
    const { receivedAtMs } = freshness;
    if (receivedAtMs === null || receivedAtMs === this.#sampler.answeredAtMs) return;
    const { sampler, sample } = hearAnswer(this.#sampler, state, receivedAtMs, new Set(this.#lookedAt));
    this.#sampler = sampler;
    if (sample === null) return;
    this.history.add(sample);
    this.#drawRecent(state, receivedAtMs, sample.isAfterReset);
  }

  #turnTo(profile: Profile | null): void {
    if (this.#user === null && profile === null) return;
    this.#user = profile;
    this.#sampler = newSampler;
    this.#lookedAt = [];
    this.#drawnAtMs = Number.NEGATIVE_INFINITY;
    this.history.forget();
  }

  #drawRecent(state: Snapshot, nowMs: number, isAfterReset: boolean): void {
    // Whatever is asked for, be it by a board that is only being edited.
    const keys = Object.keys(state.totals);
    const names = JSON.stringify(keys);
    const isYoung = nowMs - (this.history.oldestMs ?? nowMs) < EAGER_MS;
    const isDue = nowMs - this.#drawnAtMs >= REDRAWN_MS || isYoung || isAfterReset;
    if (!isDue && names === this.#drawnKeys) return;
    this.#drawnAtMs = nowMs;
    this.#drawnKeys = names;
    const fromMs = nowMs - RECENT_MS;
    const resetMs = this.history.resets(fromMs).at(-1) ?? fromMs;
    const recent: Record<string, RecentCourse> = {};
    for (const key of keys) {
      const course = this.history.read(seriesId({ kind: 'total', key }), isOfTheDay(key) ? resetMs : fromMs);
      const drawn = recentCourse(course, nowMs, gapAfterMs(state.freshness));
      if (drawn !== null) recent[key] = drawn;
    }
    this.store.dispatch({ type: 'recent-drawn', recent });
  }
}
