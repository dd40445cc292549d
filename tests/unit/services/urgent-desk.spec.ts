import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UrgentNotice } from '../../../src-main/core/chat/choose-notices';
import { emptyLedger, type Ledger } from '../../../src-main/core/chat/ledger';
import type { Profile } from '../../../src-main/core/model/profile';
import type { TellingFailure } from '../../../src-main/core/model/telling';
import { failed, succeeded, type Result } from '../../../src-main/core/result';
import { DiskDesk, RETRY_MS } from '../../../src-main/services/disk-desk';
import type { LedgerStore } from '../../../src-main/services/ports';
import { RunFigures } from '../../../src-main/services/run-figures';
import { StateStore } from '../../../src-main/services/state-store';
import { UrgentDesk } from '../../../src-main/services/urgent-desk';
import type { RawMessage } from '../../../src-main/core/subscription/answer';
import { TestClock } from '../../support/test-clock';

const nowhere = { info: () => {}, warn: () => {}, error: () => {} };
const maria: Profile = { tenant: 'acme.example', user: 'maria', secretKind: 'api-key', isDemo: false };
const otto: Profile = { ...maria, user: 'otto' };

/** A disk as LedgerFiles uses it: whole files, and an empty file of doubt that a full disk still takes. */
class LedgerDisk implements LedgerStore {
  readonly files = new Map<string, Ledger | 'broken'>();
  readonly doubts = new Set<string>();
  isFull = false;

  load({ user }: Profile) {
    const found = this.files.get(user) ?? emptyLedger;
    if (found === 'broken') return { ledger: emptyLedger, isTrusted: false };
    return { ledger: found, isTrusted: !this.doubts.has(user) };
  }

  save({ user }: Profile, ledger: Ledger) {
    if (this.isFull) return failed({ kind: 'disk-unavailable', what: 'ledger', detail: 'ENOSPC' } as const);
    this.files.set(user, ledger);
    this.doubts.delete(user);
    return succeeded(undefined);
  }

  doubt({ user }: Profile) {
    this.doubts.add(user);
  }
}

/** What the desktop was given, and what a person saw of it. */
class Desktop {
  readonly seen: { readonly key: string; readonly isMarked: boolean }[] = [];
  #pending: {
    notices: readonly UrgentNotice[];
    settle: (result: Result<undefined, TellingFailure>) => void;
  }[] = [];
  #given: readonly UrgentNotice[] = [];

  readonly words = (notices: readonly UrgentNotice[]) => {
    this.#given = notices;
    return { title: '', body: '' };
  };

  readonly notify = () =>
    new Promise<Result<undefined, TellingFailure>>((settle) => {
      this.#pending.push({ notices: this.#given, settle });
    });

  /** Ends the oldest telling; a person sees it unless it was refused. */
  settle(outcome: 'shown' | TellingFailure): void {
    const oldest = this.#pending.shift();
    if (oldest === undefined) return;
    if (outcome === 'shown' || outcome === 'not-shown-in-time') this.#see(oldest.notices);
    oldest.settle(outcome === 'shown' ? succeeded(undefined) : failed(outcome));
  }

  /** The program is gone; what it had given may be on the screen, and nobody hears of it. */
  forget(): void {
    for (const { notices } of this.#pending) this.#see(notices);
    this.#pending = [];
  }

  #see(notices: readonly UrgentNotice[]): void {
    this.seen.push(
      ...notices.map(({ message, isPerhapsRepeat }) => ({ key: message.text, isMarked: isPerhapsRepeat })),
    );
  }
}

/** One run after another of the part of Perch that tells, on one disk and one desktop. */
class Runs {
  readonly disk = new LedgerDisk();
  readonly desktop = new Desktop();
  readonly clock = new TestClock();
  store!: StateStore;
  figures!: RunFigures;

  constructor() {
    this.start();
  }

  start(): void {
    this.desktop.forget();
    this.store = new StateStore(nowhere);
    this.figures = new RunFigures(0);
    const disk = new DiskDesk(this.clock, this.store, nowhere);
    const { notify, words } = this.desktop;
    new UrgentDesk(
      this.clock,
      this.store,
      this.disk,
      disk.keep,
      notify,
      words,
      () => {},
      this.figures,
      nowhere,
    ).open();
    disk.open();
    this.signIn(maria);
  }

  signIn(profile: Profile): void {
    this.store.dispatch({ type: 'profile-changed', profile });
  }

  /** Data comes that lists these messages. */
  async answer(messages: readonly RawMessage[]): Promise<void> {
    this.clock.advance(5000);
    const scale = { percentScale: 'fraction', isScaleKnown: false } as const;
    const answer = { totals: {}, grids: {}, messages, dropped: 0, ...scale };
    const at = { atMs: this.clock.monotonicMs(), wallMs: this.clock.wallMs() };
    this.store.dispatch({ type: 'answer-received', answer, intervalMs: 5000, ...at });
    await settled();
  }

  async settle(outcome: 'shown' | TellingFailure): Promise<void> {
    this.desktop.settle(outcome);
    await settled();
  }

  telling(id: string) {
    return this.store.state.messages.find((message) => message.id === id)?.telling ?? null;
  }
}

/** Everything that waits for a promise which is settled has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const SAID_MS = Date.UTC(2026, 2, 4, 9);

function message(id: number, user = 'maria', changes: Partial<RawMessage> = {}): RawMessage {
  const text = `${user} ${id}`;
  return {
    id: String(id),
    fromName: 'Priya',
    isUrgent: true,
    text,
    sentAtMs: SAID_MS + id * 1000,
    ...changes,
  };
}

describe('an urgent message ends', () => {
  it('told, with the time', async () => {
    const runs = new Runs();
    await runs.answer([message(1)]);
    expect(runs.telling('1')).toMatchObject({ status: 'begun' });
    await runs.settle('shown');
    expect(runs.telling('1')).toMatchObject({ status: 'told', atMs: runs.clock.wallMs() });
    expect(runs.figures.urgentMessagesTold).toBe(1);
  });

  it('failed, with the reason, after three attempts with later data', async () => {
    const runs = new Runs();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await runs.answer([message(1)]);
      expect(runs.telling('1')).toMatchObject({ status: 'begun' });
      await runs.settle('not-supported');
      expect(runs.telling('1')).toMatchObject({ status: 'failed', reason: 'not-supported' });
    }
    await runs.answer([message(1)]);
    expect(runs.telling('1')).toMatchObject({ status: 'failed' });
    expect(runs.figures.urgentMessagesTold).toBe(0);
  });

  it('told after all when the next run can', async () => {
    const runs = new Runs();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await runs.answer([message(1)]);
      await runs.settle('refused');
    }
    runs.start();
    await runs.answer([message(1)]);
    await runs.settle('shown');
    expect(runs.desktop.seen).toEqual([{ key: 'maria 1', isMarked: false }]);
  });

  it('suppressed, when the server takes it away before it could be told', async () => {
    const runs = new Runs();
    await runs.answer([message(1)]);
    await runs.settle('refused');
    await runs.answer([]);
    expect(runs.telling('1')).toMatchObject({ status: 'suppressed', reason: 'vanished' });
    await runs.answer([message(1)]);
    await runs.settle('shown');
    expect(runs.telling('1')).toMatchObject({ status: 'told' });
    await runs.answer([]);
    expect(runs.telling('1')).toMatchObject({ status: 'told' });
  });

  it('in one notice with others that were said while nobody looked', async () => {
    const runs = new Runs();
    const earlier = SAID_MS - 3_600_000;
    await runs.answer([message(2), message(1, 'maria', { sentAtMs: earlier })]);
    await runs.settle('shown');
    expect(runs.telling('1')).toMatchObject({ status: 'told' });
    expect(runs.telling('2')).toMatchObject({ status: 'told' });
    await runs.answer([message(4), message(3), message(2), message(1, 'maria', { sentAtMs: earlier })]);
    await runs.settle('shown');
    expect(runs.telling('3')).toMatchObject({ status: 'told' });
    expect(runs.telling('4')).toMatchObject({ status: 'begun' });
  });

  it('failed, when the desktop throws instead of answering', async () => {
    const runs = new Runs();
    const store = new StateStore(nowhere);
    const broken = () => Promise.reject(new Error('no bus'));
    const disk = new DiskDesk(runs.clock, store, nowhere);
    const words = () => ({ title: '', body: '' });
    new UrgentDesk(
      runs.clock,
      store,
      runs.disk,
      disk.keep,
      broken,
      words,
      () => {},
      runs.figures,
      nowhere,
    ).open();
    runs.store = store;
    runs.signIn(maria);
    await runs.answer([message(1)]);
    expect(runs.telling('1')).toMatchObject({ status: 'failed', reason: 'refused' });
  });
});

describe('what became of urgent messages', () => {
  it('of an earlier run is known in the next', async () => {
    const runs = new Runs();
    await runs.answer([message(1)]);
    await runs.settle('shown');
    const before = runs.telling('1');
    runs.start();
    await runs.answer([message(1)]);
    expect(runs.telling('1')).toEqual(before);
    expect(runs.desktop.seen).toHaveLength(1);
  });

  it('is noted for the user who was told, though another one has signed in meanwhile', async () => {
    const runs = new Runs();
    await runs.answer([message(1)]);
    runs.signIn(otto);
    await runs.answer([message(1, 'otto')]);
    await runs.settle('shown');
    expect(runs.telling('1')).toMatchObject({ status: 'begun' });
    await runs.settle('shown');
    expect(runs.telling('1')).toMatchObject({ status: 'told' });
    runs.signIn({ ...maria, secretKind: 'password' });
    await runs.answer([message(1)]);
    expect(runs.telling('1')).toMatchObject({ status: 'told' });
    expect(runs.desktop.seen.map(({ key }) => key)).toEqual(['maria 1', 'otto 1']);
  });

  it('stays the same for a text that is edited', async () => {
    const runs = new Runs();
    await runs.answer([message(1)]);
    await runs.settle('shown');
    await runs.answer([message(1, 'maria', { text: 'edited' })]);
    expect(runs.telling('1')).toMatchObject({ status: 'told' });
    expect(runs.desktop.seen).toHaveLength(1);
  });
});

describe('a ledger that cannot be kept', () => {
  it('keeps no message from being told once, and the next run tells it marked', async () => {
    const runs = new Runs();
    await runs.answer([]);
    runs.disk.isFull = true;
    await runs.answer([message(1)]);
    await runs.settle('shown');
    await runs.answer([message(1)]);
    expect(runs.store.state.desk.warning).toMatchObject({ kind: 'disk-unavailable', what: 'ledger' });
    runs.disk.isFull = false;
    runs.start();
    await runs.answer([message(1)]);
    await runs.settle('shown');
    await runs.answer([message(2), message(1)]);
    await runs.settle('shown');
    expect(runs.desktop.seen).toEqual([
      { key: 'maria 1', isMarked: false },
      { key: 'maria 1', isMarked: true },
      { key: 'maria 2', isMarked: false },
    ]);
  });

  it('marks what was refused at first and then shown while nothing could be noted', async () => {
    const runs = new Runs();
    await runs.answer([message(1)]);
    await runs.settle('refused');
    runs.disk.isFull = true;
    await runs.answer([message(1)]);
    runs.disk.isFull = false;
    runs.start();
    await runs.answer([message(1)]);
    await runs.settle('shown');
    expect(runs.desktop.seen).toEqual([
      { key: 'maria 1', isMarked: false },
      { key: 'maria 1', isMarked: true },
    ]);
  });

  it('is written as soon as it can be, and then nothing is told again', async () => {
    const runs = new Runs();
    runs.disk.isFull = true;
    await runs.answer([message(1)]);
    await runs.settle('shown');
    runs.disk.isFull = false;
    runs.clock.advance(RETRY_MS);
    expect(runs.store.state.desk.warning).toBe(null);
    runs.start();
    await runs.answer([message(1)]);
    await runs.settle('shown');
    expect(runs.desktop.seen).toEqual([{ key: 'maria 1', isMarked: false }]);
  });

  it('is found out with the first data, and doubts nothing that was never told', async () => {
    const runs = new Runs();
    runs.disk.isFull = true;
    await runs.answer([]);
    expect(runs.store.state.desk.warning).toMatchObject({ kind: 'disk-unavailable', what: 'ledger' });
    runs.disk.isFull = false;
    runs.start();
    await runs.answer([message(1)]);
    await runs.settle('shown');
    expect(runs.desktop.seen).toEqual([{ key: 'maria 1', isMarked: false }]);
  });

  it('that was broken is unsure of a message that comes up again later, and not of new ones', async () => {
    const runs = new Runs();
    runs.disk.files.set('maria', 'broken');
    runs.start();
    await runs.answer([message(5)]);
    runs.start();
    await runs.answer([message(5), message(6), message(4)]);
    for (let index = 0; index < 3; index += 1) await runs.settle('shown');
    expect(runs.desktop.seen).toEqual([
      { key: 'maria 5', isMarked: true },
      { key: 'maria 4', isMarked: true },
      { key: 'maria 5', isMarked: true },
      { key: 'maria 6', isMarked: false },
    ]);
  });
});

describe('whatever happens', () => {
  type Step =
    | { readonly do: 'say' | 'answer' | 'remove' | 'restore' | 'crash' | 'fill' | 'free' | 'break' | 'wait' }
    | { readonly do: 'settle'; readonly outcome: 'shown' | TellingFailure }
    | { readonly do: 'sign-in'; readonly profile: Profile };

  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.constant({ do: 'answer' } as const) },
    { weight: 4, arbitrary: fc.constant({ do: 'say' } as const) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('settle' as const),
        outcome: fc.constantFrom(
          'shown' as const,
          'shown' as const,
          'refused' as const,
          'not-shown-in-time' as const,
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('sign-in' as const), profile: fc.constantFrom(maria, otto) }),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...(['remove', 'restore', 'crash', 'fill', 'free', 'break', 'wait'] as const).map((name) => ({
          do: name,
        })),
      ),
    },
  );

  /** Does the steps, then lets everything be well again, and answers what was said and seen. */
  async function live(steps: readonly Step[]) {
    const runs = new Runs();
    const said = new Map<string, RawMessage[]>([
      ['maria', []],
      ['otto', []],
    ]);
    let user = 'maria';
    let removed = 0;
    let count = 0;
    const list = () => (said.get(user) ?? []).slice(removed).reverse();
    for (const each of steps) {
      if (each.do === 'say') said.get(user)?.push(message((count += 1), user));
      // The same id twice in one answer is one message.
      if (each.do === 'answer') await runs.answer(list().flatMap((one) => [one, one]));
      if (each.do === 'settle') await runs.settle(each.outcome);
      if (each.do === 'remove') removed += 1;
      if (each.do === 'restore') removed = 0;
      if (each.do === 'fill') runs.disk.isFull = true;
      if (each.do === 'free') runs.disk.isFull = false;
      if (each.do === 'break' && runs.disk.files.has(user)) runs.disk.files.set(user, 'broken');
      if (each.do === 'wait') runs.clock.advance(RETRY_MS);
      if (each.do === 'sign-in') {
        user = each.profile.user;
        runs.signIn(each.profile);
      }
      if (each.do === 'crash') {
        user = 'maria';
        runs.start();
      }
    }
    runs.disk.isFull = false;
    removed = 0;
    runs.start();
    for (const profile of [maria, otto]) {
      user = profile.user;
      runs.signIn(profile);
      await runs.answer(list());
      for (let index = 0; index < count; index += 1) await runs.settle('shown');
    }
    return { said: [...said.values()].flat().map(({ text }) => text), seen: runs.desktop.seen };
  }

  it('each is told at least once, and a second time only marked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { said, seen } = await live(steps);
        for (const text of said) {
          const [first, ...later] = seen.filter(({ key }) => key === text);
          expect(first, text).toBeDefined();
          expect(
            later.filter(({ isMarked }) => !isMarked),
            text,
          ).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('each is told exactly once and unmarked, as long as nothing is in doubt', async () => {
    const inDoubt = (each: Step) =>
      each.do === 'crash' ||
      each.do === 'break' ||
      (each.do === 'settle' && each.outcome === 'not-shown-in-time');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const certain = steps.filter((each) => !inDoubt(each));
        // Before the end everything that is under way is shown, and the disk takes what it has not yet.
        const settle = Array.from({ length: 40 }, () => ({ do: 'settle', outcome: 'shown' }) as const);
        const { said, seen } = await live([...certain, ...settle, { do: 'free' }, { do: 'wait' }]);
        expect(seen.map(({ key }) => key).sort()).toEqual([...said].sort());
        expect(seen.filter(({ isMarked }) => isMarked)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
