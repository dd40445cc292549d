import type { Attention } from '#contract/snapshot';
import * as m from '../messages/compiled/messages';

/** What a tint means, for who does not see it. */
export function attentionWords(attention: Exclude<Attention, 'calm'>): string {
  return attention === 'action' ? m.action() : m.attention();
}
