import type { AgentState } from '#contract/snapshot';
import { NEEDS_ATTENTION_FIRST, type QueueArrangement, type QueueSort } from './arrange-queues';

type QueueTile = 'waiting' | 'longest' | 'level';

/** What a tile leads to: the queues in an order of their own, or the agents in a state. */
export type ListTile = QueueTile | AgentState;

/** Whether a tile leads to the queues. */
export function isQueueTile(tile: ListTile): tile is QueueTile {
  return tile === 'waiting' || tile === 'longest' || tile === 'level';
}

/** What the lists of a window are narrowed to and sorted by, until she changes it or the window goes. */
export class ListChoice {
  agentState = $state<AgentState | null>(null);
  /** What is searched for among the agents; "" for nothing. */
  agentQuery = $state('');
  /** Only agents who have been in their state longer than this; null for all. */
  longerThanMinutes = $state<number | null>(null);
  queues = $state.raw<QueueArrangement>(NEEDS_ATTENTION_FIRST);

  /** Whether the lists show what a tile leads to. */
  shows(tile: ListTile): boolean {
    const { sort, isReversed, isOnlyWaiting } = this.queues;
    if (!isQueueTile(tile)) return this.agentState === tile;
    if (tile === 'waiting') return isOnlyWaiting;
    return !isOnlyWaiting && !isReversed && sort === tile;
  }

  /** Shows what a tile leads to. */
  show(tile: ListTile): void {
    if (!isQueueTile(tile)) this.agentState = tile;
    else this.queues = { sort: tile, isReversed: false, isOnlyWaiting: tile === 'waiting' };
  }

  /** Shows all queues again, those that need attention first. */
  showAllQueues(): void {
    this.queues = NEEDS_ATTENTION_FIRST;
  }

  /** Shows all agents again. */
  showAllAgents(): void {
    this.agentState = null;
    this.agentQuery = '';
    this.longerThanMinutes = null;
  }

  get #showsAllAgents(): boolean {
    return this.agentState === null && this.agentQuery === '' && this.longerThanMinutes === null;
  }

  /** Shows all of a list again; false where it does that already. */
  showAll(list: string): boolean {
    if (list === 'agents' && !this.#showsAllAgents) {
      this.showAllAgents();
      return true;
    }
    if (list === 'queues' && this.queues !== NEEDS_ATTENTION_FIRST) {
      this.showAllQueues();
      return true;
    }
    return false;
  }

  /** Sorts the queues by a column, the other way round where they are so sorted already. */
  sortQueues(sort: QueueSort): void {
    const { queues } = this;
    const isReversed = queues.sort === sort && sort !== 'attention' && !queues.isReversed;
    this.queues = { ...queues, sort, isReversed };
  }
}
