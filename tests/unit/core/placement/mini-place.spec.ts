import { describe, expect, it } from 'vitest';
import { chooseMiniPlace, type MiniSituation } from '../../../../src-main/core/placement/choose-mini-place';
import { displaySetKey } from '../../../../src-main/core/placement/display-set';
import {
  ANY_DISPLAYS,
  placeOf,
  withPlace,
  type MiniPlaces,
} from '../../../../src-main/core/placement/mini-places';
import { MINI_SIZES } from '../../../../src-main/core/placement/mini-sizes';

const laptop = { bounds: { x: 0, y: 0, width: 1440, height: 900 }, scaleFactor: 2 };
const monitor = { bounds: { x: 1440, y: 0, width: 2560, height: 1440 }, scaleFactor: 1 };
const laptopArea = { x: 0, y: 25, width: 1440, height: 875 };
const monitorArea = monitor.bounds;
const alone = displaySetKey([laptop]);
const both = displaySetKey([laptop, monitor]);

const atDesk: MiniSituation = {
  places: {},
  displaySet: both,
  workAreas: [laptopArea, monitorArea],
  density: 'tiles',
  now: null,
};

describe('a set of displays', () => {
  it('is the same in whatever order the system lists it', () => {
    expect(displaySetKey([monitor, laptop])).toBe(both);
  });

  it('is another one when a display goes, stands elsewhere, or has another size or scale', () => {
    const moved = { ...monitor, bounds: { ...monitor.bounds, x: -2560 } };
    const smaller = { ...monitor, bounds: { ...monitor.bounds, height: 1080 } };
    const scaled = { ...monitor, scaleFactor: 1.5 };
    const others = [[laptop], [laptop, moved], [laptop, smaller], [laptop, scaled]];
    expect(new Set([both, ...others.map(displaySetKey)]).size).toBe(5);
  });
});

describe('the places of the mini wallboard', () => {
  const place = { x: 10, y: 20, width: 480, height: 136 };

  it('are kept for each set of displays and each density', () => {
    const places = withPlace(withPlace({}, alone, 'strip', place), both, 'tiles', { ...place, x: 1500 });
    expect(placeOf(places, alone, 'strip')).toEqual(place);
    expect(placeOf(places, both, 'tiles')?.x).toBe(1500);
    expect(placeOf(places, both, 'strip')).toBeNull();
    expect(placeOf(places, alone, 'tiles')).toBeNull();
  });

  it('of before sets were told apart hold for any', () => {
    const places = { [ANY_DISPLAYS]: { tiles: place } };
    expect(placeOf(places, both, 'tiles')).toEqual(place);
    expect(placeOf(withPlace(places, both, 'tiles', { ...place, x: 0 }), both, 'tiles')?.x).toBe(0);
  });

  it('forget the set that was not used for longest, when there are too many', () => {
    const names = Array.from({ length: 20 }, (_, index) => `set ${index}`);
    const all = names.reduce<MiniPlaces>((places, name) => withPlace(places, name, 'list', place), {});
    expect(Object.keys(all)).toEqual(names.slice(-16));
    expect(Object.keys(withPlace(all, 'set 4', 'strip', place)).at(-1)).toBe('set 4');
  });
});

describe('the mini wallboard', () => {
  it('lies in the lower left corner when it was nowhere yet', () => {
    const { usual } = MINI_SIZES.tiles;
    expect(chooseMiniPlace(atDesk)).toEqual({ ...usual, x: 16, y: 900 - usual.height - 16 });
  });

  it('survives a monitor that is removed, and is back in its place when it returns', () => {
    const place = { x: 3500, y: 1304, width: 480, height: 136 };
    const places = withPlace({}, both, 'tiles', place);
    const now = { bounds: place, density: 'tiles' } as const;
    const without = chooseMiniPlace({
      ...atDesk,
      places,
      displaySet: alone,
      workAreas: [laptopArea],
      now,
    });
    expect(without).toEqual({ x: 960, y: 764, width: 480, height: 136 });
    const moved = withPlace(places, alone, 'tiles', without);
    const back = { ...atDesk, places: moved, now: { bounds: without, density: 'tiles' } } as const;
    expect(chooseMiniPlace(back)).toEqual(place);
  });

  it('given another density holds on to its corner', () => {
    const { usual } = MINI_SIZES.strip;
    const inCorner = { x: 3520, y: 1304, width: 480, height: 136 };
    const place = chooseMiniPlace({
      ...atDesk,
      density: 'strip',
      now: { bounds: inCorner, density: 'tiles' },
    });
    expect(place).toEqual({ ...usual, x: 4000 - usual.width, y: 1440 - usual.height });
    const top = chooseMiniPlace({
      ...atDesk,
      density: 'list',
      now: { bounds: { ...inCorner, x: 1440, y: 0 }, density: 'tiles' },
    });
    expect(top).toMatchObject({ x: 1440, y: 0 });
  });

  it('given a density that it had before lies where it was left in that one', () => {
    const strip = { x: 100, y: 100, width: 600, height: 60 };
    const places = withPlace({}, both, 'strip', strip);
    const now = { bounds: { x: 3000, y: 900, width: 480, height: 136 }, density: 'tiles' } as const;
    expect(chooseMiniPlace({ ...atDesk, places, density: 'strip', now })).toEqual(strip);
  });

  it('is never smaller than can be read, whatever was kept', () => {
    const places = withPlace({}, both, 'list', { x: 100, y: 100, width: 3, height: 3 });
    const { least } = MINI_SIZES.list;
    expect(chooseMiniPlace({ ...atDesk, places, density: 'list' })).toEqual({ x: 100, y: 100, ...least });
  });
});
