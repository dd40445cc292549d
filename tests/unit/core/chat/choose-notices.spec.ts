import { describe, expect, it } from 'vitest';
import { chooseNotices } from '../../../../src-main/core/chat/choose-notices';
import { noted, type Ledger } from '../../../../src-main/core/chat/ledger';
import { liveSnapshot } from '../../../support/build-snapshot';

const { messages } = liveSnapshot({
  messages: [
    { id: 'late', is_urgent: '1', content: 'x', send_time: '1772620060' },
    { id: 'calm', is_urgent: '0', content: 'x', send_time: '1772620030' },
    { id: 'early', is_urgent: '1', content: 'x', send_time: '1772620000' },
  ],
});
const chosen = (ledger: Ledger, begun: string[] = []) =>
  chooseNotices(messages, ledger, new Set(begun)).map((notice) => [
    notice.message.id,
    notice.isPerhapsRepeat,
  ]);

describe('the urgent messages to tell', () => {
  it('are those that are urgent, the earliest first', () => {
    expect(chosen([])).toEqual([
      ['early', false],
      ['late', false],
    ]);
  });

  it('are never those that were told', () => {
    expect(chosen(noted([], 'early', 'told', 0))).toEqual([['late', false]]);
  });

  it('are not those whose telling is under way', () => {
    expect(chosen(noted([], 'early', 'begun', 0), ['early'])).toEqual([['late', false]]);
  });

  it('are told again, marked, when an earlier run ended before it knew', () => {
    expect(chosen(noted([], 'early', 'begun', 0))).toEqual([
      ['early', true],
      ['late', false],
    ]);
  });
});

describe('the ledger', () => {
  it('has one entry for a message, the last, and leaves the others alone', () => {
    const begun = noted(noted([], 'one', 'begun', 1), 'two', 'begun', 2);
    expect(noted(begun, 'one', 'told', 3)).toEqual([
      { messageId: 'two', status: 'begun', atMs: 2 },
      { messageId: 'one', status: 'told', atMs: 3 },
    ]);
  });

  it('keeps the last word on each message and does not grow for ever', () => {
    let ledger: Ledger = [];
    for (let index = 0; index < 1500; index += 1) {
      ledger = noted(noted(ledger, `message ${index}`, 'begun', index), `message ${index}`, 'told', index);
    }
    expect(ledger.length).toBe(1000);
    expect(ledger.at(-1)).toEqual({ messageId: 'message 1499', status: 'told', atMs: 1499 });
  });
});
