import type { AgentRow } from './agent-row';

/** The place to which a key leads from an agent in the list; null for a key that leads nowhere. Headings are passed over. */
export function stepThroughAgents(
  key: string,
  rows: readonly AgentRow[],
  place: number,
  perPage: number,
): number | null {
  const agentAt = (from: number, step: 1 | -1) => {
    for (let at = from; at >= 0 && at < rows.length; at += step) if (rows[at]?.kind === 'agent') return at;
    return null;
  };
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return agentAt(place + 1, 1);
    case 'ArrowUp':
      return agentAt(place - 1, -1);
    case 'PageDown':
      return agentAt(Math.min(last, place + perPage), 1) ?? agentAt(last, -1);
    case 'PageUp':
      return agentAt(Math.max(0, place - perPage), -1) ?? agentAt(0, 1);
    case 'Home':
      return agentAt(0, 1);
    case 'End':
      return agentAt(last, -1);
    default:
      return null;
  }
}
