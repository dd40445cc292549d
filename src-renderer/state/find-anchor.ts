import type { AgentRow } from './agent-row';

/** How far beyond the first row in view to look for one that stayed as it was. */
const ROWS_IN_VIEW = 40;

interface Looking {
  /** The place of the first row in view. */
  readonly first: number;
  /** The login id of the agent under the pointer; null where it is elsewhere. */
  readonly preferredId: string | null;
}

/**
 * The row that is to stay where it is seen when others come or go above it, by its places before and after: the one
 * under the pointer, else the first in view about which nothing has changed. Null where all have.
 */
export function findAnchor(
  before: readonly AgentRow[],
  after: readonly AgentRow[],
  { first, preferredId }: Looking,
): { readonly from: number; readonly to: number } | null {
  const inView = before.slice(first, first + ROWS_IN_VIEW);
  const preferred = inView.filter((row) => row.kind === 'agent' && row.agent.loginId === preferredId);
  for (const row of [...preferred, ...inView]) {
    if (row.kind === 'heading') continue;
    const to = after.indexOf(row);
    if (to >= 0) return { from: before.indexOf(row), to };
  }
  return null;
}
