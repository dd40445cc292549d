/** Agents who work for the same supervisors. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** The parts it falls into, each with a lead (facts page, section 6, no. 11). */
  readonly subteams: readonly string[];
}
