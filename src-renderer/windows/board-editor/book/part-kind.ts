import type { Widget } from '#contract/snapshot';

/** What can be put on a board, as a person tells it apart. */
export const PART_KINDS = [
  'tile',
  'gauge',
  'queues',
  'agents',
  'states',
  'trend',
  'news',
  'availability',
] as const;

/** One of the kinds of parts. */
export type PartKind = (typeof PART_KINDS)[number];

/** Of what kind a part is. */
export function partKindOf(part: Widget): PartKind {
  return part.kind === 'figure' ? part.look : part.kind;
}
