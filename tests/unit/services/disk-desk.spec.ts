import { describe, expect, it } from 'vitest';
import type { DiskUse, Failure } from '../../../src-main/core/failure';
import { failed, succeeded } from '../../../src-main/core/result';
import { DiskDesk, RETRY_MS } from '../../../src-main/services/disk-desk';
import { StateStore } from '../../../src-main/services/state-store';
import { TestClock } from '../../support/test-clock';

const full = (what: DiskUse): Failure => ({ kind: 'disk-unavailable', what, detail: 'ENOSPC' });

function deskAt() {
  const clock = new TestClock();
  const logged: string[] = [];
  const note = (message: string) => void logged.push(message);
  const store = new StateStore({ info: note, warn: note, error: note });
  const desk = new DiskDesk(clock, store, { info: note, warn: note, error: note });
  desk.open();
  const disk = { isFull: true, writes: [] as string[] };
  const keep = (what: DiskUse, text: string) =>
    desk.keep(what, () => {
      if (disk.isFull) return failed(full(what));
      disk.writes.push(text);
      return succeeded(undefined);
    });
  return { clock, store, desk, disk, keep, logged, warning: () => store.state.desk.warning };
}

describe('a disk that can be written', () => {
  it('is written at once, and nothing is said', () => {
    const { clock, disk, keep, logged, warning } = deskAt();
    disk.isFull = false;
    expect(keep('ledger', 'one')).toBe(true);
    expect(disk.writes).toEqual(['one']);
    expect(warning()).toBe(null);
    expect(clock.nextInMs).toBe(null);
    expect(logged).toEqual([]);
  });
});

describe('a disk that cannot be written', () => {
  it('is said, and tried again every minute with what was last to be written, until it works', () => {
    const { clock, disk, keep, warning } = deskAt();
    expect(keep('settings', 'one')).toBe(false);
    keep('settings', 'two');
    expect(warning()).toEqual(full('settings'));
    clock.advance(RETRY_MS);
    expect(warning()).toEqual(full('settings'));
    disk.isFull = false;
    clock.advance(RETRY_MS - 1);
    expect(disk.writes).toEqual([]);
    clock.advance(1);
    expect(disk.writes).toEqual(['two']);
    expect(warning()).toBe(null);
    expect(clock.nextInMs).toBe(null);
  });

  it('stands in the log once, and once when it is over', () => {
    const { clock, disk, keep, logged } = deskAt();
    keep('ledger', 'one');
    clock.advance(RETRY_MS * 3);
    disk.isFull = false;
    clock.advance(RETRY_MS);
    expect(logged).toEqual(['the ledger cannot be written: ENOSPC', 'the ledger can be written again']);
  });

  it('is said of the ledger before the settings, and of the settings when the ledger is written', () => {
    const { disk, desk, keep, warning } = deskAt();
    keep('settings', 'one');
    keep('ledger', 'two');
    expect(warning()).toEqual(full('ledger'));
    disk.isFull = false;
    keep('ledger', 'three');
    expect(warning()).toEqual(full('settings'));
    desk.retry();
    expect(warning()).toBe(null);
    expect(disk.writes).toEqual(['three', 'one']);
  });

  it('is said again when somebody else takes the warning away', () => {
    const { store, keep, warning } = deskAt();
    keep('ledger', 'one');
    store.dispatch({ type: 'desk-changed', desk: { warning: null } });
    expect(warning()).toEqual(full('ledger'));
  });

  it('takes no other warning away when it is over', () => {
    const { store, disk, desk, keep, warning } = deskAt();
    keep('ledger', 'one');
    const locked: Failure = { kind: 'keychain-unavailable', reason: 'locked', detail: 'locked' };
    store.dispatch({ type: 'desk-changed', desk: { warning: locked } });
    disk.isFull = false;
    desk.retry();
    expect(warning()).toBe(locked);
  });

  it('is not said anew with every try, so that a window may forget it', () => {
    const { clock, store, keep } = deskAt();
    keep('ledger', 'one');
    const before = store.state;
    clock.advance(RETRY_MS * 2);
    expect(store.state).toBe(before);
  });
});
