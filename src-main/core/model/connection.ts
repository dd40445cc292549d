import type { Failure } from '../failure';

/** Where the connection stands. Instants are milliseconds on the main process's monotonic clock. */
export type Connection =
  | { readonly phase: 'signed-out' }
  | { readonly phase: 'signing-in' }
  | { readonly phase: 'subscribing' }
  /** Subscribed, and the server still gathers (204). */
  | { readonly phase: 'waiting-for-data' }
  | { readonly phase: 'live' }
  | {
      readonly phase: 'reconnecting';
      readonly failure: Failure;
      readonly retryAtMs: number;
      /** What the endpoint that needs no sign-in says meanwhile: the server answers there, or is silent too; null before it was asked. */
      readonly isServerAnswering: boolean | null;
    }
  | { readonly phase: 'no-seat'; readonly retryAtMs: number }
  /** Another program signed in as this user. `retryAtMs` is null when only a person may take it back. */
  | { readonly phase: 'taken-over'; readonly retryAtMs: number | null }
  /** Nothing more happens until a person acts. */
  | { readonly phase: 'stopped'; readonly failure: Failure };
