import { getContext, hasContext, setContext } from 'svelte';
import type { Bridge } from '#contract/bridge';

const KEY = Symbol('copies details');

type Copy = () => Promise<boolean>;

/** Makes "Copy details" work at every error of a window, however deep; called by the window's root. */
export function provideDetailsCopier(bridge: Bridge): void {
  const copy: Copy = async () => (await bridge.command('about.copy-details')).ok;
  setContext(KEY, copy);
}

/** Copies the details for support and tells whether that went well; null in a window that does not offer it. */
export function detailsCopier(): Copy | null {
  return hasContext(KEY) ? getContext<Copy>(KEY) : null;
}
