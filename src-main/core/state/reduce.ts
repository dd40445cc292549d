import type { BoardState, Snapshot } from '../model/snapshot';
import type { StateEvent } from './event';
import { initialSnapshot } from './initial-snapshot';
import { withAnswer } from './with-answer';
import { withTellings } from './with-tellings';

/**
 * The state after an event. What did not change keeps its identity, down to the row, so that a difference is found
 * by comparing references.
 */
export function reduce(state: Snapshot, event: StateEvent): Snapshot {
  switch (event.type) {
    case 'profile-changed':
      return {
        ...initialSnapshot,
        desk: state.desk,
        connection: state.connection,
        board: state.board,
        boards: state.boards,
        profile: event.profile,
      };
    case 'connection-changed':
      return { ...state, connection: event.connection };
    case 'board-shown':
      return { ...withBoard(state, event.board), availability: {} };
    case 'board-fitted':
      return withBoard(state, event.board);
    case 'answer-received':
      return withAnswer(state, event);
    case 'availability-heard': {
      const { service, isAvailable, atMs } = event;
      return { ...state, availability: { ...state.availability, [service]: { isAvailable, atMs } } };
    }
    case 'time-jumped':
      return { ...state, freshness: { ...state.freshness } };
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
    case 'recent-drawn':
      return { ...state, recent: event.recent };
    case 'boards-changed':
      return { ...state, boards: event.boards };
    case 'desk-changed':
      return { ...state, desk: { ...state.desk, ...event.desk } };
  }
}

/** A table that no part of the board is answered by is gone. */
function withBoard(state: Snapshot, board: BoardState): Snapshot {
  const wanted = new Set(board.tableOfWidget.map(([, tableId]) => tableId));
  const kept = Object.entries(state.tables).filter(([id]) => wanted.has(id));
  const isSame = kept.length === Object.keys(state.tables).length;
  return { ...state, board, tables: isSame ? state.tables : Object.fromEntries(kept) };
}
