/** What a tab shows. */
export interface TabLabel<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly count?: string;
  /** A number that asks to be looked at, in place of the count; with how a screen reader says it. */
  readonly badge?: string;
  readonly badgeLabel?: string;
}
