import { expect, it } from 'vitest';
import { unsureUntil } from '../../../../src-main/core/chat/unsure-until';
import { liveSnapshot } from '../../../support/build-snapshot';

it('a ledger that cannot be trusted is unsure up to the newest message listed, by the server’s clock', () => {
  const { messages } = liveSnapshot({
    messages: [
      { id: 'a', content: 'x', send_time: '1772620000' },
      { id: 'b', content: 'x', send_time: '1772620060' },
    ],
  });
  expect(unsureUntil(messages, 1)).toBe(1772620060_000);
});

it('where no message is listed, our own clock has to do', () => {
  expect(unsureUntil([], 17)).toBe(17);
});
