/** What theory and the simulated centre are compared in; shares are 0..1. */
export interface QueueFigures {
  /** Of all customers: those who were not answered at once. */
  readonly waitingShare: number;
  /** Mean wait of the answered, those answered at once included: the "average speed of answer". */
  readonly answeredWaitSeconds: number;
  /** Answered within the threshold / (answered at any time + given up after the threshold). */
  readonly serviceLevel: number;
  /** Of all customers: those who gave up. */
  readonly abandonedShare: number;
}
