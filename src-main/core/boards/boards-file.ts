/** The word by which a file of boards is recognised; `docs/board.schema.json` describes it. */
export const BOARDS_FORMAT = 'perch-boards';

/** Counts up when a reader of the version before would misread what is written. */
export const BOARDS_VERSION = 1;
