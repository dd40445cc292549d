import type { FlowCounters } from './flow-counters';
import { zeroFlowCounters } from './flow-counters';

/** The inbound or the outbound interactions of one service: how many are where now, and what was counted. */
export interface Flow {
  inIvr: number;
  /** In the queue: in line, or giving the data for a callback. Those waiting for a callback are not in it. */
  waiting: number;
  /** Offered to an agent who has not answered yet. */
  ringing: number;
  /** In conversation, on hold included; an email an agent has in hand or on the desk. */
  active: number;
  counters: FlowCounters;
}

/** Nothing anywhere. */
export function emptyFlow(): Flow {
  return { inIvr: 0, waiting: 0, ringing: 0, active: 0, counters: zeroFlowCounters() };
}

/** Zeroes the counters, as at the daily reset; what is under way is carried over into the new day. */
export function resetFlow(flow: Flow): void {
  flow.counters = {
    ...zeroFlowCounters(),
    carriedOver: flow.inIvr + flow.waiting + flow.ringing + flow.active,
    carriedInQueue: flow.waiting,
    carriedOffers: flow.ringing,
  };
}
