import type { Failure } from '../failure';
import type { Pace } from '../polling/poll-plan';
import type { Result } from '../result';
import type { Refusal } from '../subscription/negotiation';

/** A token's life in milliseconds, or null where the server does not limit it. */
export interface TokenLife {
  readonly expiresInMs: number | null;
}

/** What a request for data brought. */
export interface DataCame {
  readonly kind: 'data' | 'not-ready';
  /** How long the server wants to be left alone, from `Retry-After` beside a success. */
  readonly hintMs: number | null;
}

/** What was asked for with a subscription, to find out what of it a server refuses. */
export interface Asked extends Omit<Refusal, 'message'> {
  /** Less could be asked for, and the floor still be there. */
  readonly canAskLess: boolean;
}

/** Everything that moves a session. */
export type SessionEvent =
  | { readonly type: 'signed-in'; readonly result: Result<TokenLife, Failure> }
  | { readonly type: 'subscribed'; readonly result: Result<undefined, Failure>; readonly asked: Asked }
  | { readonly type: 'read'; readonly result: Result<DataCame, Failure> }
  /** The endpoint without sign-in was asked: it answered, or is silent too; null where that says nothing. */
  | { readonly type: 'opinion-heard'; readonly isServerAnswering: boolean | null }
  /** The machine was locked or goes to sleep. */
  | { readonly type: 'left' }
  | { readonly type: 'gave-back' }
  | { readonly type: 'came-back' }
  /** The wall clock moved against the monotonic one: somebody set it, or a sleep went unnoticed. */
  | { readonly type: 'clock-jumped' }
  | { readonly type: 'pace-changed'; readonly pace: Pace }
  /** Another board: the subscription is made anew. */
  | { readonly type: 'board-changed' }
  | { readonly type: 'asked'; readonly what: 'refresh' | 'take-back' | 'stay-quiet' };
