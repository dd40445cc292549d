import type { Failure } from '../failure';
import type { NamedItem } from '../model/named-item';
import type { Result } from '../result';
import { foundStep, type TestStep } from './test-step';

/**
 * Whether the user sees agents: those of the teams that he supervises, or none.
 *
 * @param teams null where the server is too old to tell.
 * @param agentRows null where that is not known.
 */
export function judgeTeams(
  teams: Result<readonly NamedItem[] | null, Failure>,
  agentRows: number | null,
): TestStep {
  if (!teams.ok) return { name: 'teams', verdict: 'warned', failure: teams.failure, fact: null };
  if (teams.value?.length === 0) return foundStep('teams', 'warned', { kind: 'no-team' });
  if (agentRows === 0) return foundStep('teams', 'warned', { kind: 'no-agents' });
  if (teams.value !== null) return foundStep('teams', 'passed', { kind: 'teams', count: teams.value.length });
  return foundStep('teams', agentRows === null ? 'skipped' : 'passed');
}
