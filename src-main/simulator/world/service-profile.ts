/** The channel of a service. */
export type Media = 'voice' | 'chat';

/** What kind of service it is. Means of distributions, in seconds. */
export interface ServiceProfile {
  readonly name: string;
  readonly media: Media;
  /** Share of the agents relative to the other services. */
  readonly size: number;
  /** Higher goes first when an agent with several skills becomes free. */
  readonly priority: number;
  /** Share (0..1) that should be answered within `thresholdSeconds`. */
  readonly targetShare: number;
  readonly thresholdSeconds: number;
  /** How long a customer waits before giving up (exponential). */
  readonly patienceSeconds: number;
  /** Conversation with its holds (log-normal). */
  readonly talkSeconds: number;
  /** After-call work (log-normal). */
  readonly wrapUpSeconds: number;
}
