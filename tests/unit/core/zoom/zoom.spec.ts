import { describe, expect, it } from 'vitest';
import { nextZoom } from '../../../../src-main/core/zoom/next-zoom';
import { readZoomKey } from '../../../../src-main/core/zoom/read-zoom-key';

const press = { control: true, meta: false, alt: false };

describe('zoom', () => {
  it('goes through the steps of a browser, from a half to three times', () => {
    const way = [1];
    for (let step = 0; step < 8; step += 1) way.push(nextZoom(way.at(-1) ?? 0, 'in'));
    expect(way).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3]);
    expect(nextZoom(1, 'out')).toBe(0.9);
    expect(nextZoom(0.5, 'out')).toBe(0.5);
    expect(nextZoom(2.5, 'reset')).toBe(1);
  });

  it('goes on from a factor that comes back inexact, and from one between two steps', () => {
    expect(nextZoom(1.0999999, 'in')).toBe(1.25);
    expect(nextZoom(1.1000001, 'out')).toBe(1);
    expect(nextZoom(1.3, 'in')).toBe(1.5);
    expect(nextZoom(1.3, 'out')).toBe(1.25);
  });

  it('is asked for by plus, minus and zero with the control or command key', () => {
    expect(['+', '=', '-', '_', '0'].map((key) => readZoomKey({ ...press, key }))).toEqual([
      'in',
      'in',
      'out',
      'out',
      'reset',
    ]);
    expect(readZoomKey({ ...press, control: false, meta: true, key: '+' })).toBe('in');
  });

  it('is not asked for by the same keys alone, with AltGr, or by other keys', () => {
    expect(readZoomKey({ ...press, control: false, key: '+' })).toBeNull();
    expect(readZoomKey({ ...press, alt: true, key: '0' })).toBeNull();
    expect(readZoomKey({ ...press, key: '1' })).toBeNull();
  });
});
