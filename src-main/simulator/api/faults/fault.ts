/** An answer instead of the real one; the request does not reach the contact centre. */
export interface MadeUpAnswer {
  /** 200..599; by default 200 with a body and 500 without. */
  readonly status?: number;
  /** Sent as it is, however absurd. */
  readonly retryAfter?: string;
  /** By default an error in the form of the specification, or nothing where the status is no error. */
  readonly body?: string;
  /** Default "application/json"; "" leaves the header away. */
  readonly contentType?: string;
  /** A body of JSON of this size instead of `body`. */
  readonly megabytes?: number;
}

/**
 * A real answer made wrong on its way out:
 * - malformed_json: its last character is missing.
 * - unknown_app: data of the first app id come under one that nobody asked for.
 * - missing_grid: the first grid is missing, that of agents where there is one.
 * - duplicate_agents: every row of the agent grids comes twice.
 * - extra_agents: so many more rows in every agent grid.
 */
export type Change =
  | { readonly kind: 'malformed_json' | 'unknown_app' | 'missing_grid' | 'duplicate_agents' }
  | { readonly kind: 'extra_agents'; readonly rows: number };

/**
 * How an answer travels:
 * - truncated: Content-Length of the whole, half of it, then the connection is closed.
 * - slow: the body comes in a trickle.
 * - reset_before_headers, reset_in_body: the connection is reset.
 */
export type Delivery =
  | { readonly kind: 'truncated' | 'reset_before_headers' | 'reset_in_body' }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number };

/** Which requests a fault is for; what is absent does not matter. */
export interface RequestPattern {
  readonly method?: string;
  /** The whole path, or the beginning of it before a "*". */
  readonly path?: string;
  /** Login id of the user who sends it, or who wants to sign in with it. */
  readonly user?: string;
}

/** Something that goes wrong with some requests. What is absent stays as it would have been. */
export interface Fault extends RequestPattern {
  /** The first so many of these requests are spared. Default 0. */
  readonly after?: number;
  /** So many requests are hit; by default all until the fault is removed. */
  readonly times?: number;
  /** Real milliseconds until the request is looked at. */
  readonly delayMs?: number;
  /** Either `answer` or `change`. */
  readonly answer?: MadeUpAnswer;
  readonly change?: Change;
  /** How far the Date header is off. */
  readonly dateSkewSeconds?: number;
  readonly delivery?: Delivery;
}
