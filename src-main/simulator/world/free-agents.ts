import type { Agent } from './agent';
import { MAX_CHATS } from './agent';

/**
 * The agents who could take an interaction of one service now. The least loaded goes first (a chat agent may
 * already have chats), among equals the one who has been free the longest: a Set keeps the order of arrival.
 */
export class FreeAgents {
  private readonly byLoad: readonly Set<Agent>[] = Array.from({ length: MAX_CHATS }, () => new Set<Agent>());

  add(agent: Agent): void {
    this.byLoad[agent.items.length]?.add(agent);
  }

  remove(agent: Agent): void {
    for (const agents of this.byLoad) agents.delete(agent);
  }

  first(): Agent | undefined {
    for (const agents of this.byLoad) {
      for (const agent of agents) return agent;
    }
    return undefined;
  }
}
