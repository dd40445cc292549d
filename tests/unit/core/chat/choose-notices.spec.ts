import { describe, expect, it } from 'vitest';
import { chooseNotices, chooseVanished } from '../../../../src-main/core/chat/choose-notices';
import { emptyLedger, noted, type Ledger } from '../../../../src-main/core/chat/ledger';
import type { Telling } from '../../../../src-main/core/model/telling';
import { afterAnswer, liveSnapshot } from '../../../support/build-snapshot';

const EARLY_MS = 1772620000_000;

const listed = liveSnapshot({
  messages: [
    { id: 'late', is_urgent: '1', content: 'x', send_time: '1772620060' },
    { id: 'calm', is_urgent: '0', content: 'x', send_time: '1772620030' },
    { id: 'early', is_urgent: '1', content: 'x', send_time: '1772620000' },
  ],
});
const vanished = afterAnswer(listed, { messages: [] }, 1);

const begun: Telling = { status: 'begun', atMs: 0 };
const told: Telling = { status: 'told', atMs: 0 };
const refused: Telling = { status: 'failed', reason: 'refused', atMs: 0 };
const late: Telling = { status: 'failed', reason: 'not-shown-in-time', atMs: 0 };
const suppressed: Telling = { status: 'suppressed', reason: 'vanished', atMs: 0 };

const early = (...tellings: readonly Telling[]): Ledger =>
  tellings.reduce((ledger, telling) => noted(ledger, 'early', telling), emptyLedger);
const chosen = (ledger: Ledger, leftAlone: string[] = []) =>
  chooseNotices(listed.messages, ledger, new Set(leftAlone)).map((notice) => [
    notice.message.id,
    notice.isPerhapsRepeat,
  ]);

describe('the urgent messages to tell', () => {
  it('are those that are urgent, the earliest first', () => {
    expect(chosen(emptyLedger)).toEqual([
      ['early', false],
      ['late', false],
    ]);
  });

  it('are never those that were told', () => {
    expect(chosen(early(told))).toEqual([['late', false]]);
  });

  it('are not those whose telling is under way, or was given up', () => {
    expect(chosen(early(begun), ['early'])).toEqual([['late', false]]);
    expect(chosen(early(refused), ['early'])).toEqual([['late', false]]);
  });

  it('are not those that are no longer listed', () => {
    expect(chooseNotices(vanished.messages, emptyLedger, new Set())).toEqual([]);
  });

  it.each([
    ['marked, when an earlier run ended before it knew', early(begun), true],
    ['marked, when the desktop may have shown it after its time was up', early(late), true],
    ['marked still, when it was refused after that', early(late, refused), true],
    ['unmarked, when the desktop refused it', early(refused), false],
    ['unmarked, when it had vanished before it could be told', early(suppressed), false],
  ])('are told again %s', (_when, ledger, isMarked) => {
    expect(chosen(ledger)).toEqual([
      ['early', isMarked],
      ['late', false],
    ]);
  });

  it('are marked up to the moment that a ledger is unsure of', () => {
    const marks = (unsureUntilMs: number | null) =>
      chosen({ ...emptyLedger, unsureUntilMs }).map(([, isMarked]) => isMarked);
    expect(marks(EARLY_MS - 1)).toEqual([false, false]);
    expect(marks(EARLY_MS)).toEqual([true, false]);
    expect(marks(EARLY_MS + 60_000)).toEqual([true, true]);
  });

  it('are marked for a ledger that is unsure of their time, also where it has an older word on them', () => {
    expect(chosen({ ...early(refused), unsureUntilMs: EARLY_MS })).toEqual([
      ['early', true],
      ['late', false],
    ]);
  });
});

describe('the urgent messages that can no longer be told', () => {
  const gone = (ledger: Ledger, leftAlone: string[] = []) =>
    chooseVanished(vanished.messages, ledger, new Set(leftAlone));

  it('are those that vanished before that worked', () => {
    expect(gone(early(refused))).toEqual(['late', 'early']);
    expect(chooseVanished(listed.messages, early(refused), new Set())).toEqual([]);
  });

  it('are not those that were told, are under way, were given up, or are known to be suppressed', () => {
    expect(gone(early(told))).toEqual(['late']);
    expect(gone(early(begun), ['early'])).toEqual(['late']);
    expect(gone(early(suppressed))).toEqual(['late']);
  });
});
