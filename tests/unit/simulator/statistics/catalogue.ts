import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of the statistics catalogue (the facts page's statistics.csv: name, unit and scopes of it). */
export interface CatalogueRow {
  readonly name: string;
  readonly unit: string;
  /** "total", "service_grid", "agent_grid"; "other(...)" and "unknown" have no container in this API. */
  readonly scopes: readonly string[];
}

/** The name guessed for the row without one. */
const GUESSED_NAME = 'in_callbacks_attempted_per_day';

/** All rows but the two that are no statistics: SUM, and the column only a client knows. */
export function readCatalogue(): CatalogueRow[] {
  const text = readFileSync(join(import.meta.dirname, '../../../samples/statistics.csv'), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', unit = '', scopes = ''] = line.split(',');
      return {
        name: name === '(blank)' ? GUESSED_NAME : name,
        unit,
        scopes: scopes.split(';').map((scope) => scope.trim()),
      };
    })
    .filter(({ name }) => name !== 'SUM' && name !== 'state_ic');
}

/** Whether a row belongs into a container. */
export function isAllowedIn({ scopes }: CatalogueRow, container: 'total' | 'service_grid' | 'agent_grid') {
  return scopes.some((scope) => scope.startsWith(container));
}
