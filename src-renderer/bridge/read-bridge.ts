import { BRIDGE_KEY, type Bridge } from '#contract/bridge';

/** The way to main that the preload script laid. Without it a window cannot do anything: that is a bug, and loud. */
export function readBridge(): Bridge {
  const bridge = (window as unknown as Record<string, unknown>)[BRIDGE_KEY];
  if (bridge === undefined) throw new Error('the preload script did not run');
  return bridge as Bridge;
}
