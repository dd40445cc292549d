import { app } from 'electron';
import { succeeded } from '../core/result';
import type { LoginItem } from '../services/ports';

/** Opens Perch at login on macOS and Windows, by the list that the system itself keeps and shows. */
export const systemLoginItem: LoginItem = {
  isOn: () => app.getLoginItemSettings().openAtLogin,
  set: (openAtLogin) => {
    app.setLoginItemSettings({ openAtLogin });
    return succeeded(undefined);
  },
};
