import { untrack } from 'svelte';
import type { MiniPreferences } from '#contract/snapshot';
import type { LiveState } from '../../../state/live-state.svelte';
import {
  holdPage,
  letTurn,
  pageAt,
  startTurning,
  turnTo,
  type PageTurning,
} from '../../../state/page-turning';

/** Why pages stay. */
type Hold = 'pointer' | 'focus';

/** Turns the pages of the mini wallboard, driven by the clock that everything shares. */
export class PageRotation {
  #holds: readonly Hold[] = [];
  readonly #seconds = $derived.by(() => this.mini()?.secondsPerPage ?? 0);
  readonly #order = $derived.by(() => (this.mini()?.pages ?? []).join());
  readonly #rules = $derived({
    count: this.#order.split(',').length,
    secondsPerPage: this.#seconds,
  });
  /** Begins anew with the first page when she chose other ones, or another pace. */
  #turning = $derived(this.#begin(this.#rules));

  constructor(
    private readonly live: LiveState,
    private readonly mini: () => MiniPreferences | null,
  ) {}

  /** The page that is shown now, counted from 0. */
  get page(): number {
    return pageAt(this.#turning, this.live.clock.nowMs, this.#rules);
  }

  hold(why: Hold): void {
    this.#holds = [...this.#holds.filter((hold) => hold !== why), why];
    this.#turning = holdPage(this.#turning, this.#nowMs);
  }

  letGo(why: Hold): void {
    this.#holds = this.#holds.filter((hold) => hold !== why);
    if (this.#holds.length === 0) this.#turning = letTurn(this.#turning, this.#nowMs);
  }

  /** Turns pages by hand. */
  turnBy(step: number): void {
    const { count } = this.#rules;
    const next = (pageAt(this.#turning, this.#nowMs, this.#rules) + step + count) % count;
    this.#turning = turnTo(this.#turning, next, this.#nowMs);
  }

  /** Without following it: what is decided at an instant stays decided. */
  get #nowMs(): number {
    return untrack(() => this.live.clock.nowMs);
  }

  #begin(_chosen: object): PageTurning {
    const turning = startTurning(0, this.#nowMs);
    return this.#holds.length > 0 ? holdPage(turning, this.#nowMs) : turning;
  }
}
