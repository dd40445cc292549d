import type { Supervisor } from '../world/people/supervisor';

/** The codes of privileges that a sign-in by password answers (facts page, section 1.3). */
export type Privilege = 'PUSH_PULL_GLOBAL_WALLBOARDS' | 'CUSTOMIZE_WALLBOARDS' | 'SYS_USE_AGENT_SEAT_MAPS';

/** Somebody who may sign in to the tenant. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly apiKey: string;
  /** Has the privileges of the specification, section "Authenticate". */
  readonly isPrivileged: boolean;
  readonly privileges: readonly Privilege[];
  /** Whose teams this user sees. */
  readonly supervisor: Supervisor;
}
