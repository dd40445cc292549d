/** The most that a board may hold: far more than a person looks at, and little enough for one subscription. */
export const BOARD_LIMITS = {
  boards: 50,
  widgets: 40,
  columns: 40,
  text: 200,
  ids: 500,
  rows: 5000,
  /** A figure's: one for each kind of attention. */
  limits: 2,
  /** Of a chart: more cannot be told apart. */
  lines: 4,
  /** What a person is told of boards that were read: more she would not read, and a window could not show. */
  notes: 500,
  /** Characters of a file of boards. */
  file: 2 * 1024 * 1024,
} as const;
