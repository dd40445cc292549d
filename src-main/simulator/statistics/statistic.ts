/** What a value means: decides how it is written on the wire. Seconds are a duration, a share lies in 0..1. */
export type Unit = 'count' | 'seconds' | 'share' | 'text';

/** A value before it is written; undefined where there is none, as the average of nothing. */
export type Value = number | string | undefined;

/** One statistic: how to compute it over `Subject`. */
export interface Statistic<Subject> {
  readonly unit: Unit;
  readonly of: (subject: Subject) => Value;
}
