import { numberOf } from '#contract/domain';
import type { Queue } from '#contract/snapshot';
import { NO_DATA } from '../../../format/no-data';
import { numberWords } from '../../../format/number-words';
import { percentWords } from '../../../format/percent-words';
import { waitWords } from '../../../format/running-words';
import * as m from '../../../messages/compiled/messages';
import type { BoardView } from '../../../state/board-view.svelte';
import { orderQueues } from '../../../state/order-queues';
import { queueAttention } from '../../../state/queue-attention';
import type { MiniEntry, MiniPage } from './mini-entry';

/** The queues, those first that need to be looked at. */
export function queuesPage(view: BoardView): MiniPage {
  return {
    entries: orderQueues(view.snapshot.queues).map((queue) => entryOf(queue, view)),
    nameHead: m.queues_name(),
    heads: [m.waiting(), m.longest(), m.mini_level()],
    emptyWords: m.queues_none(),
  };
}

function entryOf(queue: Queue, view: BoardView): MiniEntry {
  const { name, readings, attention } = queue;
  const wait = waitWords(readings['in_max_wait_time'], readings['in_calls_waiting'], view.queues.time);
  const waiting = {
    text: numberWords(numberOf(readings['in_calls_waiting'])),
    attention: attention.longestWait,
  };
  return {
    id: name,
    name,
    state: null,
    attention: queueAttention(queue),
    value: waiting,
    beside: wait === NO_DATA ? '' : wait,
    note: wait === NO_DATA ? '' : m.mini_longest_in_state({ time: wait }),
    cells: [
      { text: waiting.text, attention: 'calm' },
      { text: wait, attention: attention.longestWait },
      { text: percentWords(numberOf(readings['service_level'])), attention: attention.serviceLevel },
    ],
    leastDigits: 3.6,
    course: [],
    isMuted: view.queues.isStale,
  };
}
