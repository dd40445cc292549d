/** Somebody with a login: an agent or a supervisor. */
export interface Person {
  readonly loginId: string;
  readonly firstName: string;
  readonly lastName: string;
}
