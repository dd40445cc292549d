import type { Snapshot } from '../model/snapshot';
import type { Answer } from '../subscription/answer';
import type { StateEvent } from './event';
import { initialSnapshot } from './initial-snapshot';
import { mergeMessages } from './merge-messages';
import { mergeAgents, mergeQueues } from './merge-rows';
import { steadyReadings } from './steady-readings';
import { withTellings } from './with-tellings';
import { totalsAttention } from './totals-attention';

/**
 * The state after an event. What did not change keeps its identity, down to the row, so that a difference is found
 * by comparing references.
 */
export function reduce(state: Snapshot, event: StateEvent): Snapshot {
  switch (event.type) {
    case 'profile-changed':
      return { ...initialSnapshot, desk: state.desk, connection: state.connection, profile: event.profile };
    case 'connection-changed':
      return { ...state, connection: event.connection };
    case 'answer-received':
      return withAnswer(state, event.answer, event.atMs, event.wallMs);
    case 'messages-read':
      if (!state.messages.some((message) => message.isUnread)) return state;
      return {
        ...state,
        messages: state.messages.map((message) =>
          message.isUnread ? { ...message, isUnread: false } : message,
        ),
      };
    case 'tellings-noted':
      return withTellings(state, event.tellings);
    case 'desk-changed':
      return { ...state, desk: { ...state.desk, ...event.desk } };
  }
}

function withAnswer(state: Snapshot, answer: Answer, atMs: number, wallMs: number): Snapshot {
  const queues = mergeQueues(state.queues, answer.queues, atMs);
  return {
    ...state,
    freshness: { ...state.freshness, receivedAtMs: atMs },
    totals: steadyReadings(state.totals, answer.totals, atMs),
    totalsAttention: totalsAttention(answer.totals, queues),
    queues,
    agents: mergeAgents(state.agents, answer.agents, atMs),
    messages: mergeMessages(state.messages, answer.messages, wallMs, state.freshness.receivedAtMs === null),
  };
}
