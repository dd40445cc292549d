/** Agents who work for the same supervisors. */
export interface Team {
  readonly id: string;
  readonly name: string;
}
