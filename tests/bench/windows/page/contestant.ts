/** One of the two lists that are measured, in a page of its own. */
export interface Contestant {
  /** The element that scrolls. */
  scroller(): HTMLElement;
  /** Builds the updates that are applied later, so that only applying them is measured. */
  prepare(updates: number): void;
  /** Applies the next of the prepared updates. */
  update(): void;
}

/** Lets what was changed be drawn: the frame after the next one begins when the next one is done. */
export function untilDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Does it in a task of its own, as what comes from another process does. The engine counts no script otherwise. */
function told(update: () => void): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = () => {
      port1.close();
      try {
        update();
        resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    port2.postMessage(null);
  });
}

/** What the bench calls in either page. */
interface Measured {
  /** The height of the rows that are in view, in pixels, and how many of them are in the page. */
  measure(): { readonly viewportPx: number; readonly rows: number; readonly scrollPx: number };
  prepare(updates: number): void;
  /** Applies the prepared updates one after the other, each when the one before is drawn. */
  run(): Promise<void>;
  /** Scrolls from top to bottom at one speed and tells how long each frame took, in milliseconds. */
  scroll(seconds: number): Promise<readonly number[]>;
}

declare global {
  // Only `var` makes a property of the global object.
  var measured: Measured;
}

/** Gives a contestant to the bench. */
export function present(contestant: Contestant, rowSelector: string): void {
  let prepared = 0;
  globalThis.measured = {
    measure: () => ({
      viewportPx: contestant.scroller().clientHeight,
      scrollPx: contestant.scroller().scrollHeight,
      rows: document.querySelectorAll(rowSelector).length,
    }),
    prepare(updates) {
      prepared = updates;
      contestant.prepare(updates);
    },
    async run() {
      for (let update = 0; update < prepared; update++) {
        await told(() => contestant.update());
        await untilDrawn();
      }
    },
    scroll: (seconds) => scrollThrough(contestant.scroller(), seconds),
  };
}

async function scrollThrough(scroller: HTMLElement, seconds: number): Promise<readonly number[]> {
  const distancePx = scroller.scrollHeight - scroller.clientHeight;
  scroller.scrollTop = 0;
  await untilDrawn();
  const frames: number[] = [];
  await new Promise<void>((resolve) => {
    let startedMs = 0;
    let lastMs = 0;
    const step = (atMs: number) => {
      if (startedMs === 0) startedMs = atMs;
      else frames.push(atMs - lastMs);
      lastMs = atMs;
      const share = (atMs - startedMs) / (seconds * 1000);
      if (share >= 1) {
        resolve();
        return;
      }
      scroller.scrollTop = share * distancePx;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  scroller.scrollTop = 0;
  await untilDrawn();
  return frames;
}
