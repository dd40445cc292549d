/** The part of Electron's `process.parentPort` in a utility process that is used here. */
export interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
}

/** The port to the process that started this one, if that is Electron. */
export function findParentPort(): ParentPort | undefined {
  const { parentPort } = process as { parentPort?: ParentPort };
  return parentPort ?? undefined;
}

/** Calls back when the parent says {"type":"stop"}. */
export function onStop(port: ParentPort, stop: () => void): void {
  port.on('message', ({ data }) => {
    if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'stop') stop();
  });
}
