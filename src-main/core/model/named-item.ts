/** A team, a service or a disposition as the server lists it. A disposition has no id but its name. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
}
