import { render, screen } from '@testing-library/svelte';
import { overwriteGetLocale } from '../../src-renderer/messages/compiled/runtime';
import MiniWallboardWindow from '../../src-renderer/windows/mini-wallboard/MiniWallboard.svelte';
import PopoverWindow from '../../src-renderer/windows/popover/Popover.svelte';
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

/** Opens the mini wallboard on a state, in English, with main's clock at an instant. */
export async function openMiniWallboard(snapshot: Snapshot, nowMs = 0): Promise<TestBridge> {
  overwriteGetLocale(() => 'en');
  const bridge = new TestBridge(snapshot, nowMs);
  render(MiniWallboardWindow, { bridge });
  await screen.findByRole('button', { name: 'Open Perch' });
  return bridge;
}
