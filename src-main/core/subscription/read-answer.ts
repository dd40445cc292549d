import type { Answer, GridRead, PercentScale } from './answer';
import { isRecord } from './is-record';
import { detectPercentScale } from './percent-scale';
import { FLOOR_GRID_ID, type PlannedGrid, type SubscriptionPlan } from './plan';
import { readGrid } from './read-grid';
import { readMessages } from './read-messages';
import { readTotals } from './read-totals';

type Wire = Readonly<Record<string, unknown>>;

/** What an answer is read with beside its plan. */
export interface AnswerContext {
  /** The answer before this one, to the same plan: what did not change keeps its identity. */
  readonly before: Answer | null;
  /** The scale of shares where a person has set it; null finds it out. */
  readonly percentScale: PercentScale | null;
  /** The monotonic instant at which the answer came. */
  readonly atMs: number;
}

/**
 * Reads the body of `GET /statsapi/subscription/data` for a plan. Never throws: what cannot be read is left out and
 * counted, and what nobody asked for is not looked at. Null where nothing at all is there of what was asked: a wall of
 * nothing must not pass for an answer.
 */
export function readAnswer(body: unknown, plan: SubscriptionPlan, context: AnswerContext): Answer | null {
  const apps = appsIn(body);
  const values = new Map<PlannedGrid, readonly unknown[]>();
  for (const app of plan.apps) {
    for (const grid of app.grids) {
      const rows = rowsOf(apps.get(app.id), grid);
      if (rows !== null) values.set(grid, rows);
    }
  }
  const scale = scaleOf(values, context);
  const before = context.before?.percentScale === scale.percentScale ? context.before : null;
  const at = { scale: scale.percentScale, atMs: context.atMs };
  const totals = readTotals(plan, (id) => apps.get(id)?.['stats_totals'], at, before?.totals ?? undefined);
  const grids: Record<string, GridRead> = {};
  for (const [grid, rows] of values) grids[grid.id] = readGrid(rows, grid, at, before?.grids[grid.id]);
  if (totals === null && values.size === 0) return null;
  const chat = plan.apps.find(({ chatLimit }) => chatLimit > 0);
  const messages = readMessages(chat === undefined ? undefined : apps.get(chat.id)?.['chat_messages']);
  const dropped = Object.values(grids).reduce((sum, grid) => sum + grid.dropped, 0);
  return {
    totals: totals?.totals ?? null,
    grids,
    messages: messages.messages,
    ...scale,
    dropped: dropped + (totals?.dropped ?? 0) + messages.dropped,
  };
}

/** No server wraps what it sends in more than a few. */
const MOST_WRAPPERS = 100;

/** The apps by id. The specification's notation wraps them once more, so that a list of objects is borne too. */
function appsIn(body: unknown): ReadonlyMap<string, Wire> {
  const wrappers: readonly unknown[] = Array.isArray(body) ? body.slice(0, MOST_WRAPPERS) : [body];
  const entries = wrappers.filter(isRecord).flatMap(Object.entries<unknown>);
  return new Map(entries.filter((entry): entry is [string, Wire] => isRecord(entry[1])));
}

/** The rows of a grid, as `{id, values: [row, …]}` (specification, "Get subscription data"); null where it is missing. */
function rowsOf(app: Wire | undefined, grid: PlannedGrid): readonly unknown[] | null {
  const listed = app?.[grid.place === 'queues' ? 'service_grids' : 'agent_grids'];
  // One grid alone may come without its list.
  const grids: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  const found = grids.find((entry) => isRecord(entry) && entry['id'] === grid.id);
  const values: unknown = isRecord(found) ? found['values'] : undefined;
  return Array.isArray(values) ? values : null;
}

function scaleOf(
  values: ReadonlyMap<PlannedGrid, readonly unknown[]>,
  { percentScale, before }: AnswerContext,
): Pick<Answer, 'percentScale' | 'isScaleKnown'> {
  if (percentScale !== null) return { percentScale, isScaleKnown: true };
  for (const [grid, rows] of values) {
    const seen = grid.id === FLOOR_GRID_ID.queues ? detectPercentScale(rows, grid) : null;
    if (seen !== null) return { percentScale: seen, isScaleKnown: true };
  }
  return {
    percentScale: before?.percentScale ?? 'fraction',
    isScaleKnown: before?.isScaleKnown ?? false,
  };
}
