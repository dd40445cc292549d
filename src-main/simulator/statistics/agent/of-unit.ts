import type { Statistic, Value } from '../statistic';
import type { AgentScope } from './agent-scope';

/** A statistic that is a text. */
export function text(of: (scope: AgentScope) => string | undefined): Statistic<AgentScope> {
  return { unit: 'text', of };
}

/** A statistic that counts. */
export function count(of: (scope: AgentScope) => number): Statistic<AgentScope> {
  return { unit: 'count', of };
}

/** A statistic that is a duration. */
export function seconds(of: (scope: AgentScope) => Value): Statistic<AgentScope> {
  return { unit: 'seconds', of };
}
