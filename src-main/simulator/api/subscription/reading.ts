import type { Dialect } from '../dialect';

/** What the readers of a subscription check it against. */
export interface Reading {
  readonly dialect: Dialect;
  readonly teams: readonly { readonly id: string }[];
  readonly services: readonly { readonly id: string }[];
  /** Names of the dispositions of the tenant. */
  readonly dispositions: ReadonlySet<string>;
}
