/** What one union subscription shows. Statistics go by their protocol names. */
export interface Board {
  readonly name: string;
  readonly totals: readonly string[];
  readonly queueColumns: readonly string[];
  readonly agentColumns: readonly string[];
  /** The most messages to ask for. */
  readonly chatLimit: number;
}
