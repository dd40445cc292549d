import type { NotReadyReason } from './agents/not-ready-reason';
import type { ServiceKind } from './services/service-kind';

/** From and to, drawn evenly. */
export type Span = readonly [from: number, to: number];

/** A pause in every shift, or in some. */
interface PauseHabit {
  /** One of them is chosen. */
  readonly reasons: readonly NotReadyReason[];
  /** Hours after the beginning of the shift. */
  readonly afterHours: Span;
  readonly minutes: Span;
  /** The chance (0..1) that an agent has it on a day. */
  readonly share: number;
}

/** How the people of a centre behave; shares are 0..1. */
export interface Habits {
  /** Milliseconds from an offer to the answer. */
  readonly answerMs: Readonly<Record<ServiceKind, Span>>;
  /** Offers that nobody answers. */
  readonly noAnswerShare: number;
  readonly noAnswerAfterMs: number;
  /** Calls with a hold in them. */
  readonly holdShare: number;
  readonly endedByCustomerShare: number;
  /** Calls that go on with another service. */
  readonly transferShare: number;
  readonly flaggedShare: number;
  readonly recordedShare: number;
  /** Lines that fail by themselves. */
  readonly lineFailureShare: number;
  readonly pauses: readonly PauseHabit[];
  /** Minutes off the roster when people come and go. */
  readonly comingMinutes: Span;
  readonly goingMinutes: Span;
  /** Minutes between two messages in the internal chat, on average; undefined for silence. */
  readonly chatterEveryMinutes: number | undefined;
  /** Minutes between two calls a supervisor listens to, on average; undefined for never. */
  readonly monitoringEveryMinutes: number | undefined;
  /** Calendar entries an agent finds in the morning, at most. */
  readonly calendarEntries: number;
}
