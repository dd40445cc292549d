import { render, screen } from '@testing-library/svelte';
import { overwriteGetLocale } from '../../src-renderer/messages/compiled/runtime';
import MiniWallboardWindow from '../../src-renderer/windows/mini-wallboard/MiniWallboard.svelte';
import SettingsWindow from '../../src-renderer/windows/settings/Settings.svelte';
import PopoverWindow from '../../src-renderer/windows/popover/Popover.svelte';
import { succeeded } from '../../src-main/core/result';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { giveSize } from './give-size';
import { TestBridge } from './test-bridge';

/** Opens the popover on a state, in English, with main's clock at an instant. */
export async function openPopover(snapshot: Snapshot, nowMs = 0): Promise<TestBridge> {
  giveSize();
  overwriteGetLocale(() => 'en');
  const bridge = new TestBridge(snapshot, nowMs);
  render(PopoverWindow, { bridge });
  await screen.findByText(/^Connection:/);
  return bridge;
}

/** Opens the settings on a state, in English unless the state has another language, at a section. */
export async function openSettings(snapshot: Snapshot, section = 'account'): Promise<TestBridge> {
  overwriteGetLocale(() => 'en');
  location.hash = section;
  const bridge = new TestBridge(snapshot);
  bridge.answer(
    'about.read',
    succeeded({
      version: '0.1.0',
      runtime: 'Electron 45.4.1',
      settingsFile: '~/.config/Perch/settings.json',
      logFile: '~/.config/Perch/logs/perch.log',
    }),
  );
  render(SettingsWindow, { bridge });
  await screen.findByRole('tabpanel');
  return bridge;
}

/** Opens the mini wallboard on a state, in English, with main's clock at an instant. */
export async function openMiniWallboard(snapshot: Snapshot, nowMs = 0): Promise<TestBridge> {
  overwriteGetLocale(() => 'en');
  const bridge = new TestBridge(snapshot, nowMs);
  render(MiniWallboardWindow, { bridge });
  await screen.findByRole('button', { name: 'Open Perch' });
  return bridge;
}
