import { render, screen, within } from '@testing-library/svelte';
import { overwriteGetLocale } from '../../src-renderer/messages/compiled/runtime';
import BoardEditorWindow from '../../src-renderer/windows/board-editor/BoardEditor.svelte';
import type { Board } from '../../src-main/core/model/board';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { succeeded } from '../../src-main/core/result';
import { busyFloor } from './busy-floor';
import { giveSize } from './give-size';
import { TestBridge } from './test-bridge';

/** What the contact centre of these tests has. */
const LISTS = {
  teams: [
    { id: 'team-1', name: 'Support' },
    { id: 'team-2', name: 'Sales' },
  ],
  services: [
    { id: 'service-1', name: 'Billing' },
    { id: 'service-2', name: 'Orders' },
  ],
  dispositions: [{ id: 'Solved', name: 'Solved' }],
};

/** Opens the board editor on a state, in English, with main's clock at an instant. */
export async function openBoardEditor(snapshot: Snapshot, nowMs = 0): Promise<TestBridge> {
  giveSize();
  overwriteGetLocale(() => 'en');
  const bridge = new TestBridge(snapshot, nowMs);
  bridge.answerEach('configuration.read', ({ list }) => succeeded({ isTold: true, items: LISTS[list] }));
  bridge.answer('boards.list-server', succeeded(null));
  render(BoardEditorWindow, { bridge });
  await screen.findByRole('heading', { name: 'Boards' });
  return bridge;
}

/** What was last sent with a command. */
export function lastSent(bridge: TestBridge, name: string): unknown {
  return bridge.asked.filter((each) => each.name === name).at(-1)?.input;
}

/** The busy floor of somebody with these boards. */
export function withBoards(...boards: readonly Board[]): Snapshot {
  return { ...busyFloor(), boards };
}

/** A part of the open board, by its name. */
export function part(name: string | RegExp): HTMLElement {
  const parts = within(screen.getByRole('list', { name: /^Parts of this board/ }));
  return parts.getByRole('button', { name });
}

/** The pane of what is selected. */
export function settings() {
  return within(screen.getByRole('complementary'));
}

/** The board as it was last kept. */
export function saved(bridge: TestBridge): Board | undefined {
  return (lastSent(bridge, 'boards.save') as { board: Board } | undefined)?.board;
}
