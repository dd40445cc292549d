/** A board of the vendor's wallboard, as the server lists it (facts page 1.7). */
export interface ServerBoard {
  readonly id: string;
  readonly name: string;
  /** Everybody sees it. */
  readonly isGlobal: boolean;
  /** The vendor's wallboard opens it at its start. */
  readonly isDefault: boolean;
}
