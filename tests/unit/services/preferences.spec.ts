import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../../../src-main/core/result';
import type { LoginItem } from '../../../src-main/services/ports';
import { perchAt } from '../../support/perch-at';
import { Disk, PerchWithoutWindows } from '../../support/perch-without-windows';

function itemThat(isOn: boolean, canSet = true) {
  const set: boolean[] = [];
  const item: LoginItem = {
    isOn: () => isOn,
    set: (on) => {
      set.push(on);
      return canSet
        ? succeeded(undefined)
        : failed({ kind: 'disk-unavailable', what: 'login-item', detail: 'full' });
    },
  };
  return { item, set };
}

async function perchWith(loginItem: LoginItem | null, opensAtLogin = false): Promise<PerchWithoutWindows> {
  const { simulator } = await perchAt();
  const disk = new Disk();
  disk.loginItem = loginItem;
  disk.settings = { ...disk.settings, preferences: { ...disk.settings.preferences, opensAtLogin } };
  return new PerchWithoutWindows(simulator, disk);
}

describe('opening at login', () => {
  it('is asked of the system when she chooses it, and only then', async () => {
    const { item, set } = itemThat(false);
    const perch = await perchWith(item);
    perch.preferences.change({ theme: 'dark' });
    expect(perch.preferences.change({ opensAtLogin: true }).ok).toBe(true);
    perch.preferences.change({ opensAtLogin: true });
    expect(set).toEqual([true]);
    expect(perch.disk.settings.preferences.opensAtLogin).toBe(true);
  });

  it('stays as it was where the system refuses, and so does what came with it', async () => {
    const { item } = itemThat(false, false);
    const perch = await perchWith(item);
    expect(perch.preferences.change({ opensAtLogin: true, theme: 'dark' }).ok).toBe(false);
    expect(perch.state.desk.preferences).toMatchObject({ opensAtLogin: false, theme: 'system' });
  });

  it('is what the system says when Perch starts: she may have changed it there', async () => {
    expect((await perchWith(itemThat(true).item)).state.desk.preferences.opensAtLogin).toBe(true);
    expect((await perchWith(itemThat(false).item, true)).state.desk.preferences.opensAtLogin).toBe(false);
  });

  it('is not offered where nothing opens it', async () => {
    expect((await perchWith(null)).state.desk.abilities.canOpenAtLogin).toBe(false);
    expect((await perchWith(itemThat(false).item)).state.desk.abilities.canOpenAtLogin).toBe(true);
  });
});
