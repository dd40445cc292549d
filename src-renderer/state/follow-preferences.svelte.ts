import { onMount } from 'svelte';
import type { Bridge } from '#contract/bridge';
import { getLocale, overwriteGetLocale } from '../messages/compiled/runtime';
import type { LiveState } from './live-state.svelte';

/**
 * What every window does for her choices, from the script of its root on: it speaks her language at once, for the
 * language is a signal that every message reads, and its keys switch privacy mode. Theme comes with the system's.
 */
export function followPreferences(bridge: Bridge, live: LiveState): void {
  const systemLocale = getLocale;
  const preferences = $derived(live.snapshot?.desk.preferences);
  const language = $derived(preferences?.language ?? 'system');
  overwriteGetLocale(() => (language === 'system' ? systemLocale() : language));

  // An effect, because the page itself is told.
  $effect(() => {
    document.documentElement.lang = getLocale();
  });

  const onkeydown = (event: KeyboardEvent): void => {
    const isOurs = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey;
    if (!isOurs || event.key.toLowerCase() !== 'p' || preferences === undefined) return;
    event.preventDefault();
    void bridge.command('settings.change', { isPrivate: !preferences.isPrivate });
  };
  onMount(() => {
    window.addEventListener('keydown', onkeydown);
    return () => window.removeEventListener('keydown', onkeydown);
  });
}
