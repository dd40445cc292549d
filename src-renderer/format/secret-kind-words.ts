import * as m from '../messages/compiled/messages';
import type { KindReason } from '../state/sign-in-form.svelte';

const words: Readonly<Record<KindReason, () => string>> = {
  'key-only': m.kind_key_only,
  'known-key': m.kind_known_key,
  'known-password': m.kind_known_password,
};

/** Why the form asks for this kind of secret; "" where there is nothing to explain. */
export function secretKindWords(reason: KindReason | null): string {
  return reason === null ? '' : words[reason]();
}
