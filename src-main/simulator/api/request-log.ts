/** One answered request; real time in milliseconds. The status is 0 where a fault reset the connection before it. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly atMs: number;
}

/** A demo may run for days: older requests are forgotten. */
const KEPT_REQUESTS = 10_000;

/** The requests answered since the start, oldest first. */
export class RequestLog {
  private readonly kept: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.kept.push(request);
    if (this.kept.length > KEPT_REQUESTS) this.kept.shift();
  }

  get requests(): readonly LoggedRequest[] {
    return [...this.kept];
  }
}
