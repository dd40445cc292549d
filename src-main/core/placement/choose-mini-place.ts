import { keepOnScreen, type Rectangle } from './keep-on-screen';
import { placeOf, type MiniDensity, type MiniPlaces } from './mini-places';
import { MINI_SIZES } from './mini-sizes';
import { resizeInPlace } from './resize-in-place';

/** What decides where the mini wallboard goes. */
export interface MiniSituation {
  readonly places: MiniPlaces;
  /** The displays that are there now. */
  readonly displaySet: string;
  /** Of those displays, the primary one's first. */
  readonly workAreas: readonly [Rectangle, ...Rectangle[]];
  readonly density: MiniDensity;
  /** Where it lies, and in which density; null while it is not shown. */
  readonly now: { readonly bounds: Rectangle; readonly density: MiniDensity } | null;
}

/**
 * Where the mini wallboard goes when it is shown, gets another density, or the displays are others: where it was left
 * in this density on these displays, or else as near as can be to where it is.
 */
export function chooseMiniPlace({ places, displaySet, workAreas, density, now }: MiniSituation): Rectangle {
  const { usual, least } = MINI_SIZES[density];
  const left = placeOf(places, displaySet, density);
  if (left !== null) {
    const width = Math.max(left.width, least.width);
    const height = Math.max(left.height, least.height);
    return keepOnScreen({ ...left, width, height }, usual, workAreas);
  }
  if (now === null) return keepOnScreen(null, usual, workAreas);
  if (now.density === density) return keepOnScreen(now.bounds, usual, workAreas);
  return resizeInPlace(now.bounds, usual, workAreas);
}
