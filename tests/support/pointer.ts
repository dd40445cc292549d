import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A point on the screen, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Rests the pointer gives the programs between two steps, in seconds: a hand is no faster. */
const BEAT = ['sleep', '0.06'];

const xdotool = (...args: readonly string[]) => run('xdotool', [...args]);
// Without its --sync, which waits 15 seconds for a pointer that is there already.
const to = ({ x, y }: Point) => ['mousemove', String(Math.round(x)), String(Math.round(y)), ...BEAT];

/** Clicks at a point, once or more often in quick succession. */
export async function clickAt(point: Point, times = 1): Promise<void> {
  await xdotool(...to(point), 'click', '--repeat', String(times), '--delay', '80', '1');
}

/** Takes hold of what is at a point, carries it to another in some steps, and lets it go. */
export async function dragPointer(from: Point, target: Point): Promise<void> {
  const steps = [0.2, 0.5, 0.8, 1].map((share) => ({
    x: from.x + (target.x - from.x) * share,
    y: from.y + (target.y - from.y) * share,
  }));
  await xdotool(...to(from), 'mousedown', '1', ...BEAT, ...steps.flatMap(to), 'mouseup', '1');
}
