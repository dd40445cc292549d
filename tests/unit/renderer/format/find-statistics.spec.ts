import { describe, expect, it } from 'vitest';
import { findStatistics } from '../../../../src-renderer/format/find-statistics';

const waiting = { name: 'in_calls_waiting', label: 'Waiting', explanation: 'Calls that are in the queue.' };
const callbacks = {
  name: 'in_callbacks_waiting',
  label: 'Callbacks waiting',
  explanation: 'Customers who expect a call.',
};
const longest = {
  name: 'in_max_wait_time',
  label: 'Longest wait',
  explanation: 'How long the call at the head has waited.',
};
const abandoned = {
  name: 'in_calls_abandoned_in_queue_ratio_per_day',
  label: 'Abandoned in queue %',
  explanation: 'Share given up while waiting.',
};
const afterCall = { name: 'calls_average_acw_time_per_day', label: 'Ø Nacharbeit', explanation: 'Größe.' };
const short = { name: 'in_x', label: '短時間放棄', explanation: 'すぐに切られたガイダンス中の通話です。' };
const all = [abandoned, longest, callbacks, waiting, afterCall, short];

describe('a search among statistics', () => {
  it('finds all of them, as they stand, while nothing is wanted', () => {
    expect(findStatistics('  ', all)).toEqual(all);
  });

  it('puts labels that begin with it first, then words of labels, then explanations', () => {
    expect(findStatistics('waiting', all)).toEqual([waiting, callbacks, abandoned]);
  });

  it('ranks the inside of a label before the protocol name, and that before the explanation', () => {
    const inside = { name: 'a', label: 'Overqueue', explanation: '' };
    const named = { name: 'in_queue', label: 'B', explanation: '' };
    expect(findStatistics('queue', [waiting, named, inside, abandoned])).toEqual([
      abandoned,
      inside,
      named,
      waiting,
    ]);
  });

  it('finds a protocol name, with underscores or without', () => {
    expect(findStatistics('in_max_wait', all)).toEqual([longest]);
    expect(findStatistics('max wait', all)).toEqual([longest]);
  });

  it('takes words in any order, and wants them all', () => {
    expect(findStatistics('queue abandoned', all)).toEqual([abandoned]);
    expect(findStatistics('queue nobody', all)).toEqual([]);
  });

  it('does not mind accents, case or full width', () => {
    expect(findStatistics('GROSSE', all)).toEqual([afterCall]);
    expect(findStatistics('grösse', all)).toEqual([afterCall]);
    expect(findStatistics('GRÖSSE', all)).toEqual([afterCall]);
    expect(findStatistics('ｗａｉｔｉｎｇ', all)).toEqual([waiting, callbacks, abandoned]);
  });

  it('finds within Japanese, where no space parts words, and tells its syllables apart', () => {
    expect(findStatistics('放棄', all)).toEqual([short]);
    expect(findStatistics('カイダンス', all)).toEqual([]);
    expect(findStatistics('ガイダンス', all)).toEqual([short]);
  });

  it('finds percentages by their sign', () => {
    expect(findStatistics('abandoned %', all)).toEqual([abandoned]);
  });
});
