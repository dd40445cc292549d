import { screen, type BrowserWindow } from 'electron';
import { keepOnScreen, type Rectangle } from '../core/placement/keep-on-screen';
import { snapToEdges } from '../core/placement/snap-to-edges';
import { workAreas } from './displays';

interface Grip {
  /** Where in the window the pointer holds it. */
  readonly x: number;
  readonly y: number;
  /** Kept, because a window that goes to a display of another scale may be given another size on the way. */
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * Moves a window with the pointer. Done here and not by the system's drag regions, which snap to nothing and keep
 * double clicks and hovering from the page.
 */
export class WindowDrag {
  #grip: Grip | null = null;
  #hasMoved = false;

  constructor(private readonly window: BrowserWindow) {}

  grab(point: { readonly x: number; readonly y: number }): void {
    const { width, height } = this.window.getBounds();
    this.#grip = { ...point, size: { width, height } };
    this.#hasMoved = false;
  }

  /** Follows the pointer, and says where to. Null where the window is not held. */
  follow(isFree: boolean): Rectangle | null {
    if (this.#grip === null) return null;
    const { x, y, size } = this.#grip;
    const pointer = screen.getCursorScreenPoint();
    const wanted = { ...size, x: Math.round(pointer.x - x), y: Math.round(pointer.y - y) };
    const areas = workAreas();
    const place = isFree ? keepOnScreen(wanted, size, areas) : snapToEdges(wanted, areas);
    this.window.setBounds(place);
    this.#hasMoved = true;
    return place;
  }

  /** Lets it go. True where it was moved, and not just clicked. */
  drop(): boolean {
    const hasMoved = this.#grip !== null && this.#hasMoved;
    this.#grip = null;
    return hasMoved;
  }
}
