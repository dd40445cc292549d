import { figureAttention } from '#contract/domain';
import type { Attention, FigureLimit } from '#contract/snapshot';

/** How far the scale goes beyond the highest limit, so that there is something to see beyond it. */
const ROOM_ABOVE = 1.5;
/** Where a scale may end, in each power of ten. */
const ROUND_ENDS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A part of a gauge's scale, as shares of the whole scale. */
export interface GaugeZone {
  readonly from: number;
  readonly to: number;
  readonly attention: Attention;
}

/**
 * Where a gauge's scale ends; it begins at 0. A share's whole is 1, anything else has a whole only by its limits: null
 * without any.
 */
export function gaugeEnd(isShare: boolean, limits: readonly FigureLimit[]): number | null {
  if (isShare) return 1;
  const highest = Math.max(0, ...limits.map(({ value }) => value));
  return highest > 0 ? roundUp(highest * ROOM_ABOVE) : null;
}

/** The parts of a scale, in order: what a value in each of them would be graded. */
export function gaugeZones(end: number, limits: readonly FigureLimit[]): readonly GaugeZone[] {
  const inside = limits.map(({ value }) => value).filter((value) => value > 0 && value < end);
  const edges = [0, ...[...new Set(inside)].sort((a, b) => a - b), end];
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    return { from: from / end, to: to / end, attention: figureAttention((from + to) / 2, limits) };
  });
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const end = ROUND_ENDS.find((each) => each * power >= value) ?? 10;
  return end * power;
}
