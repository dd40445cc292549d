import { THRESHOLD_SECONDS } from './experiment';
import type { QueueFigures } from './queue-figures';

interface FigureWords {
  readonly name: string;
  /** Writes a value of it. */
  readonly write: (value: number) => string;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** What the figures are called and how they are written. */
export const FIGURE_WORDS: Readonly<Record<keyof QueueFigures, FigureWords>> = {
  waitingShare: { name: 'probability of waiting', write: percent },
  answeredWaitSeconds: { name: 'mean wait of the answered', write: (seconds) => `${seconds.toFixed(2)} s` },
  serviceLevel: { name: `service level, ${THRESHOLD_SECONDS} s`, write: percent },
  abandonedShare: { name: 'part that gives up', write: percent },
};
