import { app } from 'electron';
import type { Log } from '../services/ports';

const WINDOW_MS = 60_000;
const MOST_REVIVALS = 3;

/** Loads a window's page again when its process died. One that dies again and again is left alone. */
export function reviveWindows(monotonicMs: () => number, log: Log): void {
  let revivals: number[] = [];
  app.on('render-process-gone', (_event, contents, details) => {
    if (details.reason === 'clean-exit' || contents.isDestroyed()) return;
    const nowMs = monotonicMs();
    revivals = [...revivals.filter((ms) => nowMs - ms < WINDOW_MS), nowMs];
    log.error(`a window's process is gone: ${details.reason}`);
    if (revivals.length <= MOST_REVIVALS) contents.reload();
  });
}
