import { describe, expect, it } from 'vitest';
import { emptyLedger, noted, type Ledger } from '../../../../src-main/core/chat/ledger';

const told = (atMs: number) => ({ status: 'told', atMs }) as const;
const failed = (reason: 'refused' | 'not-shown-in-time') => ({ status: 'failed', reason, atMs: 2 }) as const;
const mayHaveBeenSeen = (ledger: Ledger) => ledger.entries.map((entry) => entry.mayHaveBeenSeen);

describe('the ledger', () => {
  it('keeps the last word on each message, the newest word last', () => {
    const first = noted(noted(emptyLedger, 'a', { status: 'begun', atMs: 1 }), 'b', told(2));
    expect(noted(first, 'a', told(3)).entries).toEqual([
      { messageId: 'b', status: 'told', atMs: 2, mayHaveBeenSeen: false },
      { messageId: 'a', status: 'told', atMs: 3, mayHaveBeenSeen: false },
    ]);
  });

  it('keeps what it is unsure of', () => {
    expect(noted({ ...emptyLedger, unsureUntilMs: 5 }, 'a', told(1)).unsureUntilMs).toBe(5);
  });

  it('keeps a thousand messages and forgets the one that was heard of least lately', () => {
    let ledger = emptyLedger;
    for (let index = 0; index < 1000; index += 1) ledger = noted(ledger, `message ${index}`, told(index));
    expect(ledger.entries).toHaveLength(1000);
    ledger = noted(ledger, 'message 0', told(1000));
    expect(ledger.entries).toHaveLength(1000);
    ledger = noted(ledger, 'one more', told(1001));
    expect(ledger.entries).toHaveLength(1000);
    expect(ledger.entries[0]?.messageId).toBe('message 2');
    expect(ledger.entries.at(-1)?.messageId).toBe('one more');
  });

  it('remembers that an earlier attempt may have been seen', () => {
    const marked = noted(emptyLedger, 'a', { status: 'begun', atMs: 1 }, true);
    expect(mayHaveBeenSeen(marked)).toEqual([true]);
    expect(mayHaveBeenSeen(noted(marked, 'a', failed('refused')))).toEqual([true]);
  });

  it('takes it that a notification which came too late for us may have been seen, a refused one not', () => {
    const begun = noted(emptyLedger, 'a', { status: 'begun', atMs: 1 });
    expect(mayHaveBeenSeen(begun)).toEqual([false]);
    expect(mayHaveBeenSeen(noted(begun, 'a', failed('refused')))).toEqual([false]);
    expect(mayHaveBeenSeen(noted(begun, 'a', failed('not-shown-in-time')))).toEqual([true]);
  });
});
