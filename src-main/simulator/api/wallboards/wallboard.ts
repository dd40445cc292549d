import type { JsonObject } from '../read-json';
import type { User } from '../user';

/** A board of the vendor's browser wallboard, which keeps its boards on the server (facts page, section 1.7). */
export interface Wallboard {
  readonly id: string;
  readonly name: string;
  /** Widgets, style and colour scheme, as the client sent them. */
  readonly config: JsonObject;
  /** Who alone sees it; undefined for a global one, which everybody sees. */
  readonly owner: User | undefined;
}
