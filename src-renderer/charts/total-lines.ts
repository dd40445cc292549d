import { columnUnit, type Unit } from '#contract/catalogue';
import { figureKey } from '#contract/domain';
import type { FigureLimit, FigureWidget, Snapshot, TotalOf } from '#contract/snapshot';
import { columnWords } from '../format/column-words';
import { courseUnit, type CourseUnit } from './course-unit';

/** A total whose course can be drawn. */
export interface TotalLine {
  readonly key: string;
  readonly name: string;
  readonly unit: CourseUnit;
  /** What it is held against: the service-level target, or a limit of hers. */
  readonly target: number | null;
}

/** A total as a line; null where it is no number. */
export function totalLine(
  total: TotalOf & Partial<Pick<FigureWidget, 'title' | 'limits'>>,
  snapshot: Snapshot,
): TotalLine | null {
  const unit: Unit | undefined = columnUnit(total.column);
  const counted = courseUnit(unit);
  if (counted === null) return null;
  return {
    key: figureKey(total),
    name: total.title ?? columnWords(total.column),
    unit: counted,
    target: limitOf(total.limits ?? []) ?? serviceLevelTarget(total, snapshot),
  };
}

/** The limit that is met first. */
function limitOf(limits: readonly FigureLimit[]): number | null {
  return (limits.find(({ attention }) => attention === 'attention') ?? limits[0])?.value ?? null;
}

function serviceLevelTarget({ column, serviceIds }: TotalOf, { totalsAttention }: Snapshot): number | null {
  const isFloors = column.statistic === 'service_level' && serviceIds.length === 0;
  return isFloors ? totalsAttention.serviceLevelTarget : null;
}
