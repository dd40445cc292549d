/** How much something wants to be looked at: not at all, soon, now. */
export type Attention = 'calm' | 'attention' | 'action';

const ORDER: readonly Attention[] = ['calm', 'attention', 'action'];

/** The most pressing of some levels; calm when there are none. */
export function worstAttention(levels: readonly Attention[]): Attention {
  return levels.reduce((worst, level) => (rankOf(level) > rankOf(worst) ? level : worst), 'calm');
}

/** 0 for calm to 2 for action, for sorting. */
export function rankOf(level: Attention): number {
  return ORDER.indexOf(level);
}
