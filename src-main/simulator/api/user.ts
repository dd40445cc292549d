import type { Supervisor } from '../world/supervisor';

/** Somebody who may sign in to the tenant. */
export interface User {
  readonly username: string;
  readonly password: string;
  readonly apiKey: string;
  /** Has the privileges of the specification, section "Authenticate". */
  readonly isPrivileged: boolean;
  /** Whose teams this user sees. */
  readonly supervisor: Supervisor;
}
