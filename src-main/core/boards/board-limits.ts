/** The most that a board may hold: far more than a person looks at, and little enough for one subscription. */
export const BOARD_LIMITS = {
  boards: 50,
  widgets: 40,
  columns: 40,
  text: 200,
  ids: 500,
  rows: 5000,
} as const;
