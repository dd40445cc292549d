import type { Part } from './dialect';
import type { Place } from './plan';

const placeWords: Readonly<Record<Place, RegExp>> = {
  totals: /stats_totals/,
  queues: /service_grids?/,
  agents: /agent_grids?/,
};

/**
 * The parts of a request that a refusal names: by the protocol name of a statistic, and by the place where the
 * sentence names one of those too. Empty where it names none.
 */
export function findCulprits(message: string, asked: readonly Part[]): readonly Part[] {
  const named = asked.filter(({ statistics }) => statistics.some((name) => isNamed(message, name)));
  const inNamedPlace = named.filter(({ place }) => placeWords[place].test(message));
  return inNamedPlace.length > 0 ? inNamedPlace : named;
}

/** Names of one word (`reason`, `items`) may stand in any sentence: those count only between quotation marks. */
function isNamed(message: string, name: string): boolean {
  const escaped = name.replace(/[^\w]/g, '\\$&');
  const pattern = name.includes('_') ? `(?<!\\w)${escaped}(?!\\w)` : `["'\`‘“]${escaped}["'\`’”]`;
  return new RegExp(pattern).test(message);
}
