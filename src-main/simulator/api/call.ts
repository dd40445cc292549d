import type { IncomingHttpHeaders } from 'node:http';

/** A request with its whole body. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request to a known path, with the parts of it that the route leaves open, by name. */
export interface RoutedCall extends Call {
  readonly parts: Readonly<Record<string, string>>;
}
