import type { Menu, MenuItemConstructorOptions } from 'electron';
import { defaultBoard } from '../core/catalogue/floor';
import { gradeFreshness } from '../core/model/freshness';
import { figuresWhenHeard, trayView } from '../core/presentation/tray-view';
import type { WindowName } from '../contract/bridge';
import type { CommandInput } from '../contract/commands';
import type { SettingsSection } from '../contract/settings-sections';
import type { MiniPreferences } from '../core/model/preferences';
import type { Desk as DeskState } from '../core/model/snapshot';
import type { Clock, SettingsStore, Undo } from '../services/ports';
import type { StatePublisher } from '../services/state-publisher';
import type { StateStore } from '../services/state-store';
import { boardWords } from '../words/board-words';
import { miniWords } from '../words/mini-words';
import { deskWords } from '../words/desk-words';
import { trayLine, trayMenuLine } from '../words/tray-line';
import type { WindowPages } from './app-protocol';
import type { FloorWindow, FloorWindowSetting } from './floor-window';
import { OrdinaryWindow } from './ordinary-window';
import { miniMenu, type ChangeMini } from './mini-menu';
import { MiniWallboard } from './mini-wallboard';
import { Popover } from './popover';
import { ToolWindow, type ToolWindowSetting } from './tool-window';
import { TrayIcon, type TrayActions } from './tray';
import type { WindowRegistry } from './window-registry';

/** The age in the tray's line is told again this often when nothing else changes it. */
const REDRAW_MS = 5000;

/** The windows for work of some minutes. */
type ToolName = Extract<WindowName, 'board-editor' | 'settings'>;
type ToolSize = Pick<ToolWindowSetting, 'size' | 'leastSize'>;

const BOARD_EDITOR_SIZE: ToolSize = {
  size: { width: 1080, height: 760 },
  leastSize: { minWidth: 820, minHeight: 560 },
};
const SETTINGS_SIZE: ToolSize = {
  size: { width: 820, height: 620 },
  leastSize: { minWidth: 560, minHeight: 440 },
};

/** What the desk is made of. */
export interface DeskParts {
  readonly clock: Clock;
  readonly store: StateStore;
  readonly settings: SettingsStore;
  readonly publisher: StatePublisher;
  readonly windows: WindowRegistry;
  readonly pages: WindowPages;
  readonly hasTray: boolean;
  /** Nobody edits boards any more. */
  readonly onEditorClosed: () => void;
  /** What the desktop can do with the mini wallboard. */
  readonly abilities: Pick<DeskState, 'canStayAbove' | 'fading'>;
  readonly changeMini: ChangeMini;
  readonly actions: Omit<TrayActions, 'open' | 'toggleMiniWallboard' | 'changeMini' | 'openSettings'>;
}

/** Everything of Perch that is seen on the desktop: tray icon, popover and mini wallboard. */
export class Desk {
  readonly #tray: TrayIcon;
  readonly #popover: FloorWindow;
  readonly #mini: MiniWallboard;
  readonly #tools: Readonly<Record<ToolName, ToolWindow>>;
  #cancelRedraw: Undo = () => {};

  constructor(private readonly parts: DeskParts) {
    const { store, settings, pages, hasTray, actions, abilities, changeMini } = parts;
    this.#tray = new TrayIcon(
      {
        ...actions,
        changeMini,
        open: () => void this.open(),
        toggleMiniWallboard: () => this.toggleMiniWallboard(),
        openSettings: () => this.openSettings(),
      },
      (menu: Menu) => this.#popover.setMenu(menu),
    );
    const setting: FloorWindowSetting = {
      url: pages.urlOf('popover'),
      title: deskWords.popoverTitle(),
      size: settings.read().popoverSize,
      onCreated: (window) => parts.windows.add('popover', window),
      onShown: (isShown) => parts.publisher.setShown('popover', isShown),
      onResized: (popoverSize) => settings.change({ popoverSize }),
    };
    this.#popover = hasTray
      ? new Popover(this.#tray.tray, setting)
      : new OrdinaryWindow(this.#tray.tray, setting, actions.quit);
    this.#mini = new MiniWallboard(
      {
        url: pages.urlOf('mini-wallboard'),
        fading: abilities.fading,
        readPlaces: () => settings.read().miniWallboardPlaces,
        onCreated: (window) => parts.windows.add('mini-wallboard', window),
        onShown: (isShown) => this.#noteMini(isShown),
        onMoved: (miniWallboardPlaces) => settings.change({ miniWallboardPlaces }),
      },
      settings.read().preferences.mini,
    );
    const tool = (name: ToolName, title: () => string, size: ToolSize) =>
      new ToolWindow({
        ...size,
        title,
        url: pages.urlOf(name),
        onCreated: (window) => parts.windows.add(name, window),
        onShown: (isShown) => {
          parts.publisher.setShown(name, isShown);
          if (!isShown && name === 'board-editor') parts.onEditorClosed();
        },
      });
    this.#tools = {
      'board-editor': tool('board-editor', deskWords.boardEditorTitle, BOARD_EDITOR_SIZE),
      settings: tool('settings', deskWords.settingsTitle, SETTINGS_SIZE),
    };
    store.dispatch({ type: 'desk-changed', desk: { hasTray, ...abilities } });
    store.listen(() => this.#draw());
    this.#draw();
  }

  /** Shows the popover. */
  open(): Promise<void> {
    return this.#popover.open();
  }

  hidePopover(): void {
    this.#popover.hide();
  }

  /** Keeps the popover in sight while a dialog of its own is open. */
  async whileKept<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#popover.setKept(true);
    try {
      return await work();
    } finally {
      this.#popover.setKept(false);
    }
  }

  /** Opens a window for work of some minutes. */
  openTool(name: ToolName): void {
    this.#tools[name].open();
  }

  /** Opens the settings, at a section. */
  openSettings(section?: SettingsSection): void {
    this.#tools.settings.open(section);
    if (section !== undefined) this.parts.windows.tell('settings', 'settings.show-section', { section });
  }

  /** Shows the popover with the form for another account. */
  async askAccount(): Promise<void> {
    await this.open();
    this.parts.windows.tell('popover', 'popover.ask-account', undefined);
  }

  /** Closes or hides the window that asks for it. */
  close(name: WindowName): void {
    if (name === 'popover') this.hidePopover();
    else if (name === 'mini-wallboard') this.toggleMiniWallboard();
    else this.#tools[name].close();
  }

  toggleMiniWallboard(): void {
    this.#mini.toggle();
    this.parts.settings.change({ isMiniWallboardShown: this.#mini.isShown });
  }

  showMiniWallboard(): void {
    this.#mini.show();
  }

  dragMini(step: CommandInput<'mini-wallboard.drag'>): void {
    this.#mini.drag(step);
  }

  moveMini(by: CommandInput<'mini-wallboard.move-by'>): void {
    this.#mini.moveBy(by);
  }

  /** Opens the mini wallboard's own menu at a point in it. */
  openMiniMenu(point: CommandInput<'mini-wallboard.menu'>): void {
    const entries: MenuItemConstructorOptions[] = [
      { label: miniWords.open(), click: () => void this.open() },
      { type: 'separator' },
      ...miniMenu({ ...this.parts.abilities, mini: this.#chosen }, this.parts.changeMini),
      { type: 'separator' },
      { label: miniWords.close(), click: () => this.toggleMiniWallboard() },
    ];
    this.#mini.openMenu(entries, point);
  }

  /** Shows the popover with the chat at a message. */
  async reveal(messageId: string): Promise<void> {
    await this.open();
    this.parts.windows.tell('popover', 'popover.reveal-message', { messageId });
  }

  /** What she wants of the mini wallboard. */
  get #chosen(): MiniPreferences {
    return this.parts.store.state.desk.preferences.mini;
  }

  #noteMini(isShown: boolean): void {
    this.parts.publisher.setShown('mini-wallboard', isShown);
    this.parts.store.dispatch({ type: 'desk-changed', desk: { isMiniWallboardShown: isShown } });
  }

  #draw(): void {
    const { clock, store } = this.parts;
    const { state } = store;
    this.#mini.apply(this.#chosen);
    const nowMs = clock.monotonicMs();
    const view = trayView(state, nowMs);
    const { receivedAtMs } = state.freshness;
    const isLive = gradeFreshness(state.freshness, nowMs) === 'live';
    const heardAtMs = receivedAtMs === null || isLive ? null : clock.wallMs() - (nowMs - receivedAtMs);
    this.#tray.draw({
      view,
      line: trayLine(view, state.connection),
      menuLine: trayMenuLine(figuresWhenHeard(state), heardAtMs, state.connection),
      isMiniWallboardShown: state.desk.isMiniWallboardShown,
      isPrivate: state.desk.preferences.isPrivate,
      mini: { ...this.parts.abilities, mini: this.#chosen },
      isSignedIn: state.connection.phase !== 'signed-out',
      boards: [defaultBoard, ...state.boards].map((board) => ({
        id: board.id,
        name: boardWords.nameOf(board),
        isShown: board.id === state.board.id,
      })),
    });
    this.#cancelRedraw();
    this.#cancelRedraw = clock.after(REDRAW_MS, () => this.#draw());
  }
}
