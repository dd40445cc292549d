import { screen } from 'electron';
import { displaySetKey } from '../core/placement/display-set';
import type { Rectangle } from '../core/placement/keep-on-screen';
import type { Undo } from '../services/ports';

/** A set of displays changes in several steps; this long after the last one it is complete. */
const REST_MS = 250;

/** Where windows may lie, the primary display first. */
export function workAreas(): [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary.workArea, ...others.map((display) => display.workArea)];
}

/** The name of the displays that are there now. */
export function displaySet(): string {
  return displaySetKey(screen.getAllDisplays());
}

/** Calls when displays have come, gone or changed. */
export function whenDisplaysChange(call: () => void): Undo {
  let timer: NodeJS.Timeout | undefined;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(call, REST_MS);
  };
  screen.on('display-added', restart);
  screen.on('display-removed', restart);
  screen.on('display-metrics-changed', restart);
  return () => {
    clearTimeout(timer);
    screen.off('display-added', restart);
    screen.off('display-removed', restart);
    screen.off('display-metrics-changed', restart);
  };
}
