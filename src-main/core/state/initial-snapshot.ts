import type { Snapshot } from '../model/snapshot';
import { INTERVAL_CHOICE } from '../polling/interval-choice';
import { freshnessLimits, USUAL_INTERVAL_MS } from '../polling/poll-plan';

/** Signed out, and nothing to show. */
export const initialSnapshot: Snapshot = {
  connection: { phase: 'signed-out' },
  profile: null,
  board: { name: null, tableOfWidget: {}, refused: [], leftOut: [] },
  freshness: { receivedAtMs: null, ...freshnessLimits(USUAL_INTERVAL_MS), missingSinceMs: {} },
  totals: {},
  totalsAttention: { waiting: 'calm', serviceLevel: 'calm', serviceLevelTarget: null },
  queues: [],
  agents: [],
  tables: {},
  availability: {},
  messages: [],
  desk: {
    isMiniWallboardShown: false,
    hasTray: true,
    warning: null,
    profiles: [],
    intervalSeconds: INTERVAL_CHOICE.usual,
  },
};
