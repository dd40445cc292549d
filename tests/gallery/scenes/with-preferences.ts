import type { MiniPreferences, Preferences } from '../../../src-main/core/model/preferences';
import type { State } from '../scene';

/** A state in which she has chosen so. */
export function withPreferences<Given extends State>(state: Given, changes: Partial<Preferences>): Given {
  const { snapshot } = state;
  const preferences = { ...snapshot.desk.preferences, ...changes };
  return { ...state, snapshot: { ...snapshot, desk: { ...snapshot.desk, preferences } } };
}

/** A state in which she wants the mini wallboard so. */
export function withMini<Given extends State>(state: Given, changes: Partial<MiniPreferences>): Given {
  return withPreferences(state, { mini: { ...state.snapshot.desk.preferences.mini, ...changes } });
}
