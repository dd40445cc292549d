import type { Statistic } from '../../statistics/statistic';
import { FAULT, RequestFault } from '../request-fault';

/** The SUM column of the specification: adds up numbers of one unit, leaving out those without a value. */
export function sumOfStatistics<Subject>(
  parts: readonly Statistic<Subject>[],
  where: string,
): Statistic<Subject> {
  const [first] = parts;
  if (first === undefined) throw new RequestFault(FAULT.wrongShape, `${where} must not be empty.`);
  if (first.unit === 'text' || parts.some(({ unit }) => unit !== first.unit)) {
    throw new RequestFault(FAULT.wrongShape, `${where} must be numbers of one unit.`);
  }
  return {
    unit: first.unit,
    of: (subject, dispositions) => {
      const values = parts
        .map(({ of }) => of(subject, dispositions))
        .filter((value) => typeof value === 'number');
      return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
    },
  };
}
