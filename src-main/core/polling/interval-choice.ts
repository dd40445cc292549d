/** What a person may choose for the time between two polls, in seconds. */
export const INTERVAL_CHOICE = { usual: 5, least: 2, most: 60 } as const;
