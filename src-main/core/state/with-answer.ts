import type { AnswerPart, Freshness } from '../model/freshness';
import type { Snapshot, TableRow } from '../model/snapshot';
import { freshnessLimits } from '../polling/poll-plan';
import type { GridRead } from '../subscription/answer';
import { FLOOR_GRID_ID } from '../subscription/plan';
import type { StateEvent } from './event';
import { mergeMessages } from './merge-messages';
import { mergeAgents, mergeQueues, mergeTable } from './merge-rows';
import { totalsAttention } from './totals-attention';

type AnswerReceived = Extract<StateEvent, { type: 'answer-received' }>;

/** The state after data came. A part that this answer lacks stays as it was, and says since when. */
export function withAnswer(state: Snapshot, { answer, intervalMs, atMs, wallMs }: AnswerReceived): Snapshot {
  const { [FLOOR_GRID_ID.queues]: queueGrid, [FLOOR_GRID_ID.agents]: agentGrid, ...tables } = answer.grids;
  const queues = queueGrid === undefined ? state.queues : mergeQueues(state.queues, queueGrid, atMs);
  const totals = answer.totals ?? state.totals;
  const lacking: readonly AnswerPart[] = [
    ...(answer.totals === null && Object.keys(state.totals).length > 0 ? (['totals'] as const) : []),
    ...(queueGrid === undefined && state.queues.length > 0 ? (['queues'] as const) : []),
    // A supervisor of no team may be answered without any agents: then there never were any.
    ...(agentGrid === undefined && state.agents.length > 0 ? (['agents'] as const) : []),
  ];
  const isFirstLook = state.freshness.receivedAtMs === null;
  return {
    ...state,
    freshness: {
      receivedAtMs: atMs,
      ...freshnessLimits(intervalMs),
      missingSinceMs: missingSince(state.freshness, lacking, atMs),
    },
    totals,
    totalsAttention: totalsAttention(totals, queues),
    queues,
    agents: agentGrid === undefined ? state.agents : mergeAgents(state.agents, agentGrid),
    tables: mergeTables(state.tables, tables),
    messages:
      answer.messages === null
        ? state.messages
        : mergeMessages(state.messages, answer.messages, wallMs, isFirstLook),
  };
}

function missingSince(
  { missingSinceMs, receivedAtMs }: Freshness,
  lacking: readonly AnswerPart[],
  atMs: number,
): Freshness['missingSinceMs'] {
  return Object.fromEntries(lacking.map((part) => [part, missingSinceMs[part] ?? receivedAtMs ?? atMs]));
}

function mergeTables(
  earlier: Snapshot['tables'],
  grids: Readonly<Record<string, GridRead>>,
): Snapshot['tables'] {
  const changed = Object.entries(grids)
    .map(([id, grid]): [string, readonly TableRow[]] => [id, mergeTable(earlier[id], grid)])
    .filter(([id, rows]) => rows !== earlier[id]);
  return changed.length === 0 ? earlier : { ...earlier, ...Object.fromEntries(changed) };
}
