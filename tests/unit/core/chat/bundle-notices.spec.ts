import { describe, expect, it } from 'vitest';
import { bundleNotices } from '../../../../src-main/core/chat/bundle-notices';
import { chooseNotices } from '../../../../src-main/core/chat/choose-notices';
import { emptyLedger } from '../../../../src-main/core/chat/ledger';
import { liveSnapshot } from '../../../support/build-snapshot';

/** How many messages each notice is about, of urgent ones that were said at these seconds. */
function bundled(...seconds: readonly number[]): readonly number[] {
  const messages = seconds.map((second) => ({
    id: String(second),
    ...{ is_urgent: '1', content: 'x', send_time: String(1772620000 + second) },
  }));
  const notices = chooseNotices(liveSnapshot({ messages }).messages, emptyLedger, new Set());
  return bundleNotices(notices).map(({ length }) => length);
}

describe('urgent messages that are to be told', () => {
  it('have a notice each', () => {
    expect(bundled()).toEqual([]);
    expect(bundled(0)).toEqual([1]);
    expect(bundled(0, 30, 60)).toEqual([1, 1, 1]);
  });

  it('share one where there are more than three', () => {
    expect(bundled(0, 1, 2, 3)).toEqual([4]);
  });

  it('share one where they were said more than a minute apart: nobody looked in between', () => {
    expect(bundled(0, 61)).toEqual([2]);
  });
});
