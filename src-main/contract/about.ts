/** What the settings say about the program. */
export interface About {
  readonly version: string;
  /** What it runs on, with its version. */
  readonly runtime: string;
  /** Where its things lie; the user's own folder is written `~`. */
  readonly settingsFile: string;
  readonly logFile: string;
}
