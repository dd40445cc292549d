import type { Interaction } from '../../world/interactions/interaction';

/** Raw values of the interaction state were never seen: these are ours (facts page, section 6, no. 10). */
export function itemState({ phase, service }: Interaction): string {
  if (phase === 'on_hold') return 'hold';
  return phase === 'talking' && service.email !== undefined ? 'writing' : phase;
}

/** Time in conversation so far, in seconds, holds left out; undefined before the answer. */
export function talkSeconds(item: Interaction, nowMs: number): number | undefined {
  const held = holdSeconds(item, nowMs);
  if (held === undefined) return undefined;
  const toMs = item.phase === 'wrap_up' ? item.endedAtMs : nowMs;
  return (item.workedMs + toMs - item.answeredAtMs) / 1000 - held;
}

/** Time on hold so far, in seconds; undefined before the answer. */
export function holdSeconds(item: Interaction, nowMs: number): number | undefined {
  if (item.phase !== 'talking' && item.phase !== 'on_hold' && item.phase !== 'wrap_up') return undefined;
  const presentMs = item.phase === 'on_hold' ? nowMs - item.holdSinceMs : 0;
  return (item.heldMs + presentMs) / 1000;
}
