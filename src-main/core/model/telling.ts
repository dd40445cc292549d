/** Why the desktop did not show a notification. */
export type TellingFailure =
  /** This desktop has no notifications. */
  | 'not-supported'
  /** It gave no sign in time; it may have been seen all the same. */
  | 'not-shown-in-time'
  | 'refused';

/** Why a message is not told although the desktop could. Quiet hours and snoozing will be further ones. */
export type Suppression =
  /** The server no longer listed it before it could be told. */
  'vanished';

/** What became of telling an urgent message: it ends told, failed or suppressed. Times are wall clock, since 1970. */
export type Telling =
  /** Under way; or, found at a start, left over from a run that ended before it knew. */
  | { readonly status: 'begun'; readonly atMs: number }
  | { readonly status: 'told'; readonly atMs: number }
  | { readonly status: 'failed'; readonly atMs: number; readonly reason: TellingFailure }
  | { readonly status: 'suppressed'; readonly atMs: number; readonly reason: Suppression };
