import type { Bridge } from '../../src-main/contract/bridge';
import type { CommandInput, CommandName, CommandOutput } from '../../src-main/contract/commands';
import type { FeedName, Feeds } from '../../src-main/contract/feeds';
import type { Frame } from '../../src-main/contract/frame';
import type { Failure } from '../../src-main/core/failure';
import type { Courses } from '../../src-main/core/history/course';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { succeeded, type Result } from '../../src-main/core/result';
import { diff } from '../../src-main/core/state/diff';

type Answer = Result<unknown, Failure>;

/**
 * The other side of a window, in memory: it answers and tells as main does, and writes down what was asked. It
 * stands in for the preload script, which is the border of the renderer.
 */
export class TestBridge implements Bridge {
  /** Every command, with what was sent. */
  readonly asked: { readonly name: CommandName; readonly input: unknown }[] = [];
  readonly #hearers = new Map<FeedName, Set<(told: never) => void>>();
  readonly #answers = new Map<CommandName, (input: unknown) => Answer | Promise<Answer>>([
    ['history.read', () => nothingRecorded],
  ]);
  #sequence = 0;

  /** @param nowMs main's monotonic clock, which only moves when the test moves it. */
  constructor(
    private snapshot: Snapshot,
    public nowMs = 0,
  ) {}

  command<Name extends CommandName>(
    name: Name,
    ...input: CommandInput<Name> extends undefined ? [] : [CommandInput<Name>]
  ): Promise<Result<CommandOutput<Name>, Failure>> {
    this.asked.push({ name, input: input[0] });
    const answer =
      name === 'state.read' ? succeeded(this.#frame()) : (this.#answers.get(name)?.(input[0]) ?? done);
    return Promise.resolve(answer as Result<CommandOutput<Name>, Failure>);
  }

  listen<Name extends FeedName>(name: Name, hear: (told: Feeds[Name]) => void): () => void {
    const hearers = this.#hearers.get(name) ?? new Set();
    this.#hearers.set(name, hearers.add(hear));
    return () => hearers.delete(hear);
  }

  /** From now on main answers a command so. */
  answer(name: Exclude<CommandName, 'state.read'>, answer: Answer | Promise<Answer>): void {
    this.#answers.set(name, () => answer);
  }

  /** From now on main answers a command by what is sent with it. */
  answerEach<Name extends CommandName>(name: Name, answer: (input: CommandInput<Name>) => Answer): void {
    this.#answers.set(name, answer as (input: unknown) => Answer);
  }

  /** Main's state changes; the window is told the difference. */
  change(next: Snapshot): void {
    const patch = diff(this.snapshot, next);
    this.snapshot = next;
    if (patch === null) return;
    this.#sequence += 1;
    this.tell('state.frames', { kind: 'patch', sequence: this.#sequence, nowMs: this.nowMs, patch });
  }

  /** A change that the window never hears of. */
  loseChange(next: Snapshot): void {
    this.snapshot = next;
    this.#sequence += 1;
  }

  /** Main's state changes so that windows get all of it anew. */
  replace(next: Snapshot): void {
    this.snapshot = next;
    this.show();
  }

  /** The window is shown: it gets everything. */
  show(): void {
    this.tell('state.frames', this.#frame());
  }

  tell<Name extends FeedName>(name: Name, told: Feeds[Name]): void {
    for (const hear of this.#hearers.get(name) ?? []) (hear as (told: Feeds[Name]) => void)(told);
  }

  /** How often a command was asked. */
  timesAsked(name: CommandName): number {
    return this.asked.filter((each) => each.name === name).length;
  }

  #frame(): Extract<Frame, { kind: 'snapshot' }> {
    this.#sequence += 1;
    return { kind: 'snapshot', sequence: this.#sequence, nowMs: this.nowMs, snapshot: this.snapshot };
  }
}

const done: Answer = succeeded(undefined);
const nothingRecorded: Answer = succeeded({
  fromMs: 0,
  toMs: 0,
  courses: [],
  resetsMs: [],
  recordedSinceMs: null,
} satisfies Courses);
