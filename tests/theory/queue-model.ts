/** The queue that the formulas of Erlang describe: memoryless arrivals, talk and patience, and nothing else. */
export interface QueueModel {
  /** How many can talk at once. */
  readonly agents: number;
  readonly arrivalsPerSecond: number;
  /** Mean length of a conversation. */
  readonly talkSeconds: number;
  /** Mean time after which a customer gives up; Infinity never does. */
  readonly patienceSeconds: number;
}

/** Work that arrives, in erlangs: as many agents it would keep talking all the time. */
export function offeredLoad({ arrivalsPerSecond, talkSeconds }: QueueModel): number {
  return arrivalsPerSecond * talkSeconds;
}
