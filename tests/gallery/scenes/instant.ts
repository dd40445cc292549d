import type { Instant } from '../../support/board-snapshot';

/** When the data of all scenes came; by main's clock long enough after its start for waits to have begun before. */
export const RECEIVED: Instant = { atMs: 8 * 3600 * 1000, wallMs: Date.UTC(2026, 2, 9, 9, 43) };
