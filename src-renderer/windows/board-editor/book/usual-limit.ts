import type { Unit } from '#contract/catalogue';
import type { FigureLimit } from '#contract/snapshot';

/** A limit to begin with: it is seen at once what it means in this unit. */
export function usualLimit(attention: FigureLimit['attention'], unit: Unit | undefined): FigureLimit {
  const isAction = attention === 'action';
  switch (unit) {
    case 'share':
      return { attention, operation: 'LT', value: isAction ? 0.7 : 0.8 };
    case 'seconds':
    case 'running':
    case 'running-unless-zero':
      return { attention, operation: 'GE', value: isAction ? 180 : 60 };
    default:
      return { attention, operation: 'GE', value: isAction ? 10 : 5 };
  }
}
