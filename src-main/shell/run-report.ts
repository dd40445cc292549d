import { writeFileSync } from 'node:fs';
import type { RunFigures } from '../services/run-figures';

/** Writes what a run has done as JSON, for `--run-report=FILE`. */
export function writeRunReport(file: string, figures: RunFigures): void {
  const report = {
    polls: figures.polls,
    services: figures.mostQueues,
    agents: figures.mostAgents,
    millisecondsToFirstData: figures.millisecondsToFirstData,
    urgentMessagesTold: figures.urgentMessagesTold,
    subscriptionDeleted: figures.isSubscriptionDeleted,
  };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
