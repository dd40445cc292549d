import { worstAttention, type Attention } from '../model/attention';
import type { FigureLimit } from '../model/board';

/** How much a figure wants to be looked at: the worst of the limits that it meets; no data meets none. */
export function figureAttention(value: number | null, limits: readonly FigureLimit[]): Attention {
  if (value === null) return 'calm';
  return worstAttention(limits.filter((limit) => isMet(limit, value)).map(({ attention }) => attention));
}

function isMet({ operation, value: limit }: FigureLimit, value: number): boolean {
  switch (operation) {
    case 'GT':
      return value > limit;
    case 'GE':
      return value >= limit;
    case 'LT':
      return value < limit;
    case 'LE':
      return value <= limit;
  }
}
