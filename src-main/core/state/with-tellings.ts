import type { Snapshot } from '../model/snapshot';
import type { Telling } from '../model/telling';

/** The state with what became of telling its messages; the state itself where that is known already. */
export function withTellings(state: Snapshot, tellings: ReadonlyMap<string, Telling>): Snapshot {
  const messages = state.messages.map((message) => {
    const telling = tellings.get(message.id) ?? null;
    return telling === message.telling ? message : { ...message, telling };
  });
  const hasChanged = messages.some((message, index) => message !== state.messages[index]);
  return hasChanged ? { ...state, messages } : state;
}
