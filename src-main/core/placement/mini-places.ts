import type { MiniPreferences } from '../model/preferences';
import type { Rectangle } from './keep-on-screen';

/** How dense the mini wallboard is. */
export type MiniDensity = MiniPreferences['density'];

/** Where the mini wallboard was left: by the set of displays, and for each density. */
export type MiniPlaces = Readonly<Record<string, PlacesOnDisplays>>;

type PlacesOnDisplays = Readonly<Partial<Record<MiniDensity, Rectangle | undefined>>>;

/** The set under which a place lies that was kept before sets of displays were told apart. */
export const ANY_DISPLAYS = '';

/** More sets than a desk, a home, and a few meeting rooms have. */
const MOST_SETS = 16;

/** Where it was left on these displays; null where it never was. */
export function placeOf(places: MiniPlaces, displaySet: string, density: MiniDensity): Rectangle | null {
  return places[displaySet]?.[density] ?? places[ANY_DISPLAYS]?.[density] ?? null;
}

/** The same with another place. The set that was used last is the last to be forgotten. */
export function withPlace(
  places: MiniPlaces,
  displaySet: string,
  density: MiniDensity,
  place: Rectangle,
): MiniPlaces {
  const { [displaySet]: known, ...others } = places;
  const kept = Object.entries(others).slice(1 - MOST_SETS);
  return { ...Object.fromEntries(kept), [displaySet]: { ...known, [density]: place } };
}
