import type { CourseUnit } from './course-unit';

/** The first look that no line of the same unit has: only those share a panel. */
export function freeLook(
  unit: CourseUnit,
  others: readonly { readonly unit: CourseUnit; readonly look: number }[],
): number {
  const taken = others.filter((other) => other.unit === unit).map(({ look }) => look);
  let look = 0;
  while (taken.includes(look)) look += 1;
  return look;
}
