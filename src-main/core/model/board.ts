/** What one union subscription shows. Statistics go by their protocol names. */
export interface Board {
  /** Null for the board that Perch starts with: it is named in the language of the window. */
  readonly name: string | null;
  readonly totals: readonly string[];
  readonly queueColumns: readonly string[];
  readonly agentColumns: readonly string[];
  /** The most messages to ask for. */
  readonly chatLimit: number;
}
