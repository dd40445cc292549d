/** How an interaction ended, in the words of the tenant. */
export interface Disposition {
  readonly name: string;
  /** What it may be given to. */
  readonly inbound: boolean;
  readonly outbound: boolean;
  readonly preview: boolean;
  /** False for those that only the system gives, as to an attempt nobody answered. */
  readonly agentCanSelect: boolean;
  /** Whether it makes a record of a calling list a success. */
  readonly isSuccess: boolean;
  /** How often agents choose it relative to the others. */
  readonly weight: number;
  /** Whether the agent then notes a time to call again in the calendar. */
  readonly promisesCall: boolean;
}
