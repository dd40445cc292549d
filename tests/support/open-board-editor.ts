import { render, screen } from '@testing-library/svelte';
import { overwriteGetLocale } from '../../src-renderer/messages/compiled/runtime';
import BoardEditorWindow from '../../src-renderer/windows/board-editor/BoardEditor.svelte';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { succeeded } from '../../src-main/core/result';
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

/** Opens the board editor on a state, in English. */
export async function openBoardEditor(snapshot: Snapshot): Promise<TestBridge> {
  giveSize();
  overwriteGetLocale(() => 'en');
  const bridge = new TestBridge(snapshot);
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
