/**
 * What a value means: decides how it is written on the wire. Seconds are a duration, a share lies in 0..1, a rate is
 * a number by the minute.
 */
export type Unit = 'count' | 'seconds' | 'share' | 'rate' | 'text';

/** A value before it is written; undefined where there is none, as the average of nothing. */
export type Value = number | string | undefined;

/** One statistic: how to compute it over `Subject`. */
export interface Statistic<Subject> {
  readonly unit: Unit;
  /** `dispositions` are those a column asks for; only the statistics of dispositions look at them. */
  readonly of: (subject: Subject, dispositions: readonly string[]) => Value;
  /** True where no source vouches for the name or for the container (facts page, sections 1.4 and 2.3). */
  readonly isUnverified?: true;
}

/** Statistics by protocol name. */
export type StatisticsByName<Subject> = Readonly<Record<string, Statistic<Subject>>>;
