import { describe, expect, it } from 'vitest';
import type { FigureLimit } from '../../../../src-main/core/model/board';
import { gaugeEnd, gaugeZones } from '../../../../src-renderer/board/gauge-scale';

const above = (value: number, attention: FigureLimit['attention']): FigureLimit => ({
  operation: 'GT',
  value,
  attention,
});

describe('the scale of a gauge', () => {
  it('ends at the whole for shares, at a round number beyond the highest limit for the rest', () => {
    expect(gaugeEnd(true, [])).toBe(1);
    expect(gaugeEnd(false, [above(5, 'attention'), above(10, 'action')])).toBe(15);
    expect(gaugeEnd(false, [above(180, 'action')])).toBe(300);
    expect(gaugeEnd(false, [above(0.3, 'action')])).toBeCloseTo(0.5);
  });

  it('has no end where nothing says what is much', () => {
    expect(gaugeEnd(false, [])).toBeNull();
    expect(gaugeEnd(false, [above(0, 'action')])).toBeNull();
  });

  it('is parted at its limits, each part graded as a value in it', () => {
    const limits = [above(10, 'action'), above(5, 'attention')];
    expect(gaugeZones(20, limits)).toEqual([
      { from: 0, to: 0.25, attention: 'calm' },
      { from: 0.25, to: 0.5, attention: 'attention' },
      { from: 0.5, to: 1, attention: 'action' },
    ]);
  });

  it('is one part where no limit lies within it', () => {
    expect(gaugeZones(1, [above(1, 'action')])).toEqual([{ from: 0, to: 1, attention: 'calm' }]);
  });
});
