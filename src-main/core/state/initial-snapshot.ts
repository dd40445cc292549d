import { defaultBoard } from '../catalogue/default-board';
import type { Snapshot } from '../model/snapshot';
import { INTERVAL_CHOICE } from '../polling/interval-choice';
import { freshnessLimits } from '../polling/poll-plan';

/** Signed out, and nothing to show. */
export const initialSnapshot: Snapshot = {
  connection: { phase: 'signed-out' },
  profile: null,
  boardName: defaultBoard.name,
  freshness: { receivedAtMs: null, ...freshnessLimits },
  totals: {},
  totalsAttention: { waiting: 'calm', serviceLevel: 'calm', serviceLevelTarget: null },
  queues: [],
  agents: [],
  messages: [],
  desk: {
    isMiniWallboardShown: false,
    hasTray: true,
    warning: null,
    profiles: [],
    intervalSeconds: INTERVAL_CHOICE.usual,
  },
};
