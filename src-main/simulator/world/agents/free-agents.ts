import type { Agent } from './agent';
import { MAX_CHATS } from './agent';

/** Levels of skill that are told apart: 67 to 100, 34 to 66, 1 to 33. */
const RANKS = 3;

/**
 * The agents who could take an interaction of one service now. The least loaded goes first (a chat agent may already
 * have chats), among them the best skilled, among equals the one who has been free the longest: a Set keeps the order
 * of arrival.
 */
export class FreeAgents {
  private readonly waiting: readonly Set<Agent>[] = Array.from(
    { length: MAX_CHATS * RANKS },
    () => new Set<Agent>(),
  );
  private readonly placeOf = new Map<Agent, Set<Agent>>();

  /** `level` is the skill of the agent in this service, 1 to 100. */
  add(agent: Agent, level: number): void {
    const rank = Math.min(RANKS - 1, Math.floor(((100 - level) * RANKS) / 100));
    const place = this.waiting[agent.items.length * RANKS + rank];
    if (place === undefined) return;
    place.add(agent);
    this.placeOf.set(agent, place);
  }

  remove(agent: Agent): void {
    this.placeOf.get(agent)?.delete(agent);
    this.placeOf.delete(agent);
  }

  get size(): number {
    return this.placeOf.size;
  }

  first(): Agent | undefined {
    if (this.placeOf.size === 0) return undefined;
    for (const agents of this.waiting) {
      for (const agent of agents) return agent;
    }
    return undefined;
  }

  [Symbol.iterator](): IterableIterator<Agent> {
    return this.placeOf.keys();
  }
}
