import { globalShortcut } from 'electron';
import type { StateStore } from '../services/state-store';

/** The keys of the windows, and one more: without it they would be taken from programs that use them. */
const KEYS = 'CommandOrControl+Alt+Shift+P';

/** Has the keys for privacy mode work in every program for as long as she wants that, and says when they do not. */
export function serveGlobalPrivacyKey(store: StateStore, toggle: () => void): void {
  const follow = () => {
    const { preferences, abilities } = store.state.desk;
    const isWanted = preferences.hasGlobalPrivacyKey;
    if (isWanted === (abilities.globalPrivacyKey !== 'off')) return;
    if (!isWanted) globalShortcut.unregister(KEYS);
    const globalPrivacyKey = !isWanted ? 'off' : globalShortcut.register(KEYS, toggle) ? 'working' : 'taken';
    store.dispatch({ type: 'desk-changed', desk: { abilities: { ...abilities, globalPrivacyKey } } });
  };
  store.listen(follow);
  follow();
}
