import type { LiveState } from './live-state.svelte';
import type { Surface } from './choose-surface';
import { gradeTrust } from './trust';

/**
 * Names on the page what it shows, once that is rendered: `live` when values of a live connection are drawn, else
 * the word for what is drawn instead. The demo and the tests wait for it.
 */
export function markDrawn(live: () => LiveState, surface: () => Surface): void {
  // An effect, because it must come after the rendering that it speaks of.
  $effect(() => {
    const { snapshot, clock } = live();
    const isBoard = surface() === 'board' && snapshot !== null;
    const { phase } = snapshot?.connection ?? { phase: 'signed-out' };
    const trust = isBoard ? (gradeTrust(snapshot, clock.nowMs) ?? 'stale') : null;
    document.documentElement.dataset['drawn'] = trust === null ? surface() : phase === 'live' ? trust : phase;
  });
}
