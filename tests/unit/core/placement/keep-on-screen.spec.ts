import { describe, expect, it } from 'vitest';
import { keepOnScreen } from '../../../../src-main/core/placement/keep-on-screen';

const left = { x: 0, y: 0, width: 1280, height: 760 };
const right = { x: 1280, y: 0, width: 1920, height: 1040 };
const size = { width: 400, height: 100 };

describe('a window', () => {
  it('that was nowhere yet goes to the lower left corner of the primary display', () => {
    expect(keepOnScreen(null, size, [left, right])).toEqual({ ...size, x: 16, y: 644 });
  });

  it('stays where it was', () => {
    const place = { ...size, x: 1500, y: 300 };
    expect(keepOnScreen(place, size, [left, right])).toEqual(place);
  });

  it('comes back to a display that is there when its own was removed', () => {
    expect(keepOnScreen({ ...size, x: 2800, y: 900 }, size, [left])).toEqual({ ...size, x: 880, y: 660 });
  });

  it('is never larger than the display', () => {
    const place = { x: 0, y: 0, width: 5000, height: 5000 };
    expect(keepOnScreen(place, size, [left])).toEqual(left);
  });
});
