import { usualDialect, isSamePart, type Dialect, type Part } from './dialect';
import { findCulprits } from './find-culprits';

/** How the same subscription is written. */
type Way = Pick<Dialect, 'nameKey' | 'hasLaterFields'>;

/** Halving what is asked until the one part is found that a server refuses without saying which. */
interface Search {
  /** One of these is it. */
  readonly suspects: readonly Part[];
  /** What is asked this time; a part of the suspects. */
  readonly probed: readonly Part[];
  readonly all: readonly Part[];
}

/** Finding out how to say to a server what is asked of it. */
export interface Negotiation {
  /** What was agreed on last, or what is tried now. */
  readonly dialect: Dialect;
  /** The way to write it that was tried first; null before the first refusal. */
  readonly firstWay: Way | null;
  /** Other ways that are still to be tried. */
  readonly untried: readonly Way[];
  readonly search: Search | null;
  readonly hasSearched: boolean;
  /** What the search found; only an acceptance without it proves that right. */
  readonly found: readonly Part[];
}

/** A refusal: what the server said, what it was asked, and whether that had fields later than the specification. */
export interface Refusal {
  readonly message: string;
  readonly asked: readonly Part[];
  readonly hasLaterFields: boolean;
}

/** Begins with what is remembered of a server, or with what most of them understand. */
export function startNegotiation(dialect: Dialect = usualDialect): Negotiation {
  return { dialect, firstWay: null, untried: [], search: null, hasSearched: false, found: [] };
}

/** The dialect to write the next request in: while one part is searched for, all that is not probed is left out. */
export function dialectInForce({ dialect, search }: Negotiation): Dialect {
  if (search === null) return dialect;
  const leftOut = search.all.filter((part) => !search.probed.some((probed) => isSamePart(probed, part)));
  return { ...dialect, refused: [...dialect.refused, ...leftOut] };
}

/**
 * After a 400: what the server named is left out from now on; otherwise the same is written the other ways, each once;
 * otherwise the one part at fault is searched for, once. Null when nothing is left to try.
 */
export function afterRefusal(negotiation: Negotiation, refusal: Refusal): Negotiation | null {
  const { dialect, search } = negotiation;
  const culprits = findCulprits(refusal.message, refusal.asked);
  if (culprits.length > 0) return withRefused({ ...negotiation, search: null }, culprits);
  if (search !== null) return narrowed(negotiation, search, search.probed);
  const { nameKey, hasLaterFields } = dialect;
  const firstWay = negotiation.firstWay ?? { nameKey, hasLaterFields };
  const [next, ...untried] =
    negotiation.firstWay === null ? otherWays(dialect, refusal) : negotiation.untried;
  if (next !== undefined) {
    return { ...negotiation, dialect: { ...dialect, ...next }, firstWay, untried };
  }
  if (negotiation.hasSearched || refusal.asked.length === 0) return null;
  const all = refusal.asked;
  return {
    ...negotiation,
    dialect: { ...dialect, ...firstWay },
    search: { all, suspects: all, probed: half(all) },
    hasSearched: true,
  };
}

/** After a 200: agreed, or, while one part is searched for, one step nearer to it. */
export function afterAcceptance(negotiation: Negotiation): Negotiation {
  const { search } = negotiation;
  if (search === null) return startNegotiation(negotiation.dialect);
  const others = search.suspects.filter((part) => !search.probed.some((probed) => isSamePart(probed, part)));
  return narrowed(negotiation, search, others);
}

/** Whether the subscription that was just accepted is the one that is wanted, and not a step of a search. */
export function isAgreed({ search }: Negotiation): boolean {
  return search === null;
}

/** A negotiation that led to nothing, begun anew the way it was begun: what its search found was not at fault. */
export function asBefore({ dialect, firstWay, found }: Negotiation): Negotiation {
  const refused = dialect.refused.filter((part) => !found.some((other) => isSamePart(other, part)));
  return startNegotiation({ ...dialect, ...firstWay, refused });
}

function narrowed(negotiation: Negotiation, search: Search, suspects: readonly Part[]): Negotiation {
  if (suspects.length <= 1) return withRefused({ ...negotiation, search: null, found: suspects }, suspects);
  return { ...negotiation, search: { ...search, suspects, probed: half(suspects) } };
}

function withRefused(negotiation: Negotiation, parts: readonly Part[]): Negotiation {
  const { dialect } = negotiation;
  return { ...negotiation, dialect: { ...dialect, refused: [...dialect.refused, ...parts] } };
}

/** The fields of a grid and of an app that are not in the specification (facts page 1.4). */
const LATER_FIELD =
  /\b(team_ids|service_ids|logged_in_agents_only|stats_totals_service_ids|stats_totals_dispositions)\b|["']order["']/;

/** Both name keys with all fields first, since more servers differ in the key; then without the later fields. */
function otherWays({ nameKey, hasLaterFields }: Dialect, refusal: Refusal): readonly Way[] {
  const otherKey = nameKey === 'stat_name' ? 'statName' : 'stat_name';
  if (!refusal.hasLaterFields) return [{ nameKey: otherKey, hasLaterFields }];
  const withoutLater: readonly Way[] = [
    { nameKey, hasLaterFields: false },
    { nameKey: otherKey, hasLaterFields: false },
  ];
  return LATER_FIELD.test(refusal.message)
    ? withoutLater
    : [{ nameKey: otherKey, hasLaterFields }, ...withoutLater];
}

function half(parts: readonly Part[]): readonly Part[] {
  return parts.slice(0, Math.ceil(parts.length / 2));
}
