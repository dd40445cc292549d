import type { Snapshot } from '../model/snapshot';
import { usualPreferences } from '../model/preferences';
import { freshnessLimits, USUAL_INTERVAL_MS } from '../polling/poll-plan';

/** Signed out, and nothing to show. */
export const initialSnapshot: Snapshot = {
  connection: { phase: 'signed-out' },
  profile: null,
  board: {
    id: null,
    name: null,
    tableOfWidget: [],
    refused: [],
    leftOut: [],
    sought: {},
    gaps: { refused: [], leftOut: [] },
  },
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
    canStayAbove: true,
    fading: 'window',
    warning: null,
    profiles: [],
    preferences: usualPreferences,
    abilities: { canOpenAtLogin: false, canHideFromCapture: true, globalPrivacyKey: 'off' },
  },
  boards: [],
  recent: {},
};
