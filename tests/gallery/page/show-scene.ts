import { fireEvent, screen } from '@testing-library/dom';
import { mount, tick, type Component } from 'svelte';
import type { Bridge, WindowName } from '../../../src-main/contract/bridge';
import { isLocale, overwriteGetLocale } from '../../../src-renderer/messages/compiled/runtime';
import '../../../src-renderer/theme/tokens.css';
import '../../../src-renderer/theme/base.css';
import BoardEditor from '../../../src-renderer/windows/board-editor/BoardEditor.svelte';
import MiniWallboard from '../../../src-renderer/windows/mini-wallboard/MiniWallboard.svelte';
import Popover from '../../../src-renderer/windows/popover/Popover.svelte';
import Settings from '../../../src-renderer/windows/settings/Settings.svelte';
import { TestBridge } from '../../support/test-bridge';
import { lengthenTexts } from './lengthen-texts';
import { nameOf, type Scene, type Step } from '../scene';
import { allScenes } from '../scenes/all-scenes';

const windows: Readonly<Record<WindowName, Component<{ bridge: Bridge }>>> = {
  popover: Popover,
  'mini-wallboard': MiniWallboard,
  'board-editor': BoardEditor,
  settings: Settings,
};

const wanted = new URLSearchParams(location.search);
const name = wanted.get('scene');
if (name === null) list();
else await show(find(name), wanted.get('language') ?? 'en');

/** Without a scene the page tells which there are. */
function list(): void {
  const scenes = allScenes.map((scene) => ({ name: nameOf(scene), size: scene.size }));
  document.documentElement.dataset['scenes'] = JSON.stringify(scenes);
}

function find(wantedName: string): Scene {
  const scene = allScenes.find((each) => nameOf(each) === wantedName);
  if (scene === undefined) throw new Error(`no scene ${wantedName}`);
  return scene;
}

/** Shows a window in a state and says on the page when all of it is there. */
async function show(shown: Scene, language: string): Promise<void> {
  if (isLocale(language)) overwriteGetLocale(() => language);
  document.documentElement.lang = language;
  stopTime();
  const { preferences } = shown.snapshot.desk;
  const snapshot = {
    ...shown.snapshot,
    desk: {
      ...shown.snapshot.desk,
      preferences: { ...preferences, language: isLocale(language) ? language : 'en' },
    },
  } as const;
  const bridge = new TestBridge(snapshot, shown.nowMs);
  for (const [name, answer] of Object.entries(shown.answers ?? {}))
    bridge.answerEach(name as 'session.refresh', answer);
  mount(windows[shown.window], { target: document.body, props: { bridge } });
  await settled();
  for (const step of shown.steps ?? []) {
    await take(step);
    await settled();
  }
  // A person who has just opened a window with the mouse sees no ring.
  if (shown.steps === undefined && document.activeElement instanceof HTMLElement)
    document.activeElement.blur();
  if (wanted.has('longer')) lengthenTexts(document.body, Number(wanted.get('longer')));
  await document.fonts.ready;
  document.documentElement.dataset['scene'] = 'shown';
}

async function take(step: Step): Promise<void> {
  if ('press' in step) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: step.press });
    return;
  }
  fireEvent.click(await screen.findByRole(step.role, { name: step.click }));
}

/** Two frames: what is drawn may lead to more, as virtual lists do once they know their size. */
async function settled(): Promise<void> {
  await tick();
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A picture shows the same seconds however long it took to take: the page's clock stands still. */
function stopTime(): void {
  const nowMs = performance.now();
  performance.now = () => nowMs;
}
