import type { Attention } from './attention';
import type { Readings } from './reading';

/** A service with its queue. Its name is its identity: the API lists no id for services (facts page 1.5). */
export interface Queue {
  readonly name: string;
  readonly readings: Readings;
  readonly attention: QueueAttention;
}

/** What about a queue wants to be looked at. */
export interface QueueAttention {
  /** Longest wait against the queue's own service-level threshold. */
  readonly longestWait: Attention;
  /** Service level against the queue's own target. */
  readonly serviceLevel: Attention;
}
