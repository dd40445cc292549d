import { fireEvent, waitFor } from '@testing-library/dom';
import { mount, tick, type Component } from 'svelte';
import type { Bridge, WindowName } from '../../../src-main/contract/bridge';
import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { succeeded } from '../../../src-main/core/result';
import { Mask } from '../../../src-main/core/privacy/mask';
import { maskWords } from '../../../src-main/words/mask-words';
import { speak } from '../../../src-main/words/speak';
import { isLocale, overwriteGetLocale } from '../../../src-renderer/messages/compiled/runtime';
import '../../../src-renderer/theme/tokens.css';
import '../../../src-renderer/theme/base.css';
import BoardEditor from '../../../src-renderer/windows/board-editor/BoardEditor.svelte';
import MiniWallboard from '../../../src-renderer/windows/mini-wallboard/MiniWallboard.svelte';
import Popover from '../../../src-renderer/windows/popover/Popover.svelte';
import Settings from '../../../src-renderer/windows/settings/Settings.svelte';
import { freshAliases } from '../../support/fresh-aliases';
import { TestBridge } from '../../support/test-bridge';
import { recordedCourses } from '../floors/recorded';
import { RECEIVED } from '../scenes/instant';
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
  if (shown.hash !== undefined) location.hash = shown.hash;
  const snapshot = asMainSends(shown.snapshot, isLocale(language) ? language : 'en');
  const bridge = new TestBridge(snapshot, shown.nowMs);
  bridge.answerEach('history.read', (wish) => succeeded(recordedCourses(wish, RECEIVED.wallMs)));
  for (const [name, answer] of Object.entries(shown.answers ?? {}))
    bridge.answerEach(name as 'session.refresh', answer);
  mount(windows[shown.window], { target: document.body, props: { bridge } });
  await settled();
  for (const step of shown.steps ?? []) {
    await take(step);
    await settled();
  }
  // A person with a mouse sees no ring but where she writes or chooses.
  const here = document.activeElement;
  const isByMouse = (shown.steps ?? []).every((step) => 'click' in step);
  if (isByMouse && here instanceof HTMLElement && !here.matches('input[type=text], [role^=menuitem]'))
    here.blur();
  if (wanted.has('longer')) lengthenTexts(document.body, Number(wanted.get('longer')));
  await document.fonts.ready;
  document.documentElement.dataset['scene'] = 'shown';
}

/** The state in a language of the window, and without names where privacy mode is on. */
function asMainSends(state: Snapshot, language: 'en' | 'de' | 'ja'): Snapshot {
  const { preferences } = state.desk;
  const spoken = { ...state, desk: { ...state.desk, preferences: { ...preferences, language } } };
  if (!preferences.isPrivate) return spoken;
  speak([language]);
  return new Mask(freshAliases(), maskWords()).see(spoken);
}

async function take(step: Step): Promise<void> {
  const here = document.activeElement ?? document.body;
  if ('press' in step) fireEvent.keyDown(here, { key: step.press, ctrlKey: step.withControl === true });
  else if ('type' in step) fireEvent.input(here, { target: { value: step.type } });
  else if ('choose' in step)
    fireEvent.change(await waitFor(() => findDrawn(step.from)), { target: { value: step.choose } });
  else {
    const target = await waitFor(() => findDrawn(step.click, step.saying));
    target.focus();
    fireEvent.click(target);
  }
}

function findDrawn(selector: string, saying = ''): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (each) => each.checkVisibility() && each.textContent.includes(saying),
  );
  if (found === undefined) throw new Error(`nothing is drawn that is ${selector} ${saying}`);
  return found;
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
