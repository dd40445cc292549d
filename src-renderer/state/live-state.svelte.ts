import type { Bridge } from '#contract/bridge';
import type { Frame } from '#contract/frame';
import type { Snapshot } from '#contract/snapshot';
import { applyFrame, type Held } from './apply-frame';
import { LiveSnapshot } from './live-snapshot.svelte';
import { MainClock } from './main-clock.svelte';

/** The state as main tells it. A window only draws it; nothing here polls. */
export class LiveState {
  readonly clock = new MainClock();
  #held: Held | null = null;
  #shown = $state.raw<LiveSnapshot | null>(null);
  /** Patches that overtook the answer to `state.read`; null while nothing is being read. */
  #early: Frame[] | null = null;

  constructor(private readonly bridge: Bridge) {}

  /** What main last told; null before it told anything. */
  get snapshot(): Snapshot | null {
    return this.#shown?.snapshot ?? null;
  }

  /** Listens and asks for the state, until the returned function is called. */
  open(): () => void {
    const stop = this.bridge.listen('state.frames', (frame) => this.#hear(frame));
    void this.#read();
    return stop;
  }

  #hear(frame: Frame): void {
    if (this.#early !== null && frame.kind === 'patch') this.#early.push(frame);
    else this.#take(frame);
  }

  #take(frame: Frame): void {
    const next = applyFrame(this.#held, frame);
    if (next === 'gap') {
      void this.#read();
      return;
    }
    this.clock.align(frame.nowMs);
    this.#held = next;
    if (this.#shown === null) this.#shown = new LiveSnapshot(next.snapshot);
    else this.#shown.follow(next.snapshot);
  }

  /** Asks for the whole state, once however many frames show the same gap. */
  async #read(): Promise<void> {
    if (this.#early !== null) return;
    this.#early = [];
    const answer = await this.bridge.command('state.read');
    const early = this.#early;
    this.#early = null;
    // Refused is a bug that main has logged; the next frame shows the gap again.
    if (!answer.ok) return;
    for (const frame of [answer.value, ...early]) this.#take(frame);
  }
}
