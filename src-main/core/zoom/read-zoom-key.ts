import type { ZoomStep } from './next-zoom';

/** A key that goes down in a window. */
interface Press {
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
}

/** Plus stands over the equals sign on some keyboards, where a browser asks for no shift key, and minus under a line. */
const STEPS: ReadonlyMap<string, ZoomStep> = new Map([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['_', 'out'],
  ['0', 'reset'],
]);

/** The step of zoom that keys ask for, as in a browser; null for all others. */
export function readZoomKey({ key, control, meta, alt }: Press): ZoomStep | null {
  // Control with Alt is AltGr, which writes letters.
  return (control || meta) && !alt ? (STEPS.get(key) ?? null) : null;
}
