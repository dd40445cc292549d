import type { Snapshot } from '../core/model/snapshot';
import type { Difference, RowsDifference, TableDifference } from '../core/state/diff';

/** Rows that came or changed, and the identities of those that went. */
export type RowsPatch<Row> = RowsDifference<Row>;

/** What changed in a table. */
export type TablePatch = TableDifference;

/** What changed since the frame before. */
export type Patch = Difference;

interface FrameHead {
  /** Counts up by one per window. After a gap the window asks for `state.read` once. */
  readonly sequence: number;
  /** Main's monotonic clock when the frame was sent, so that a window can tell ages by its own clock. */
  readonly nowMs: number;
}

/** One message of the state feed. */
export type Frame =
  | (FrameHead & { readonly kind: 'snapshot'; readonly snapshot: Snapshot })
  | (FrameHead & { readonly kind: 'patch'; readonly patch: Patch });
