import { Menu, nativeTheme, Tray, type MenuItemConstructorOptions, type NativeImage } from 'electron';
import { trayPicture } from '../core/presentation/tray-picture';
import type { TrayView } from '../core/presentation/tray-view';
import { deskWords } from '../words/desk-words';
import { miniWords } from '../words/mini-words';
import { miniMenu, type ChangeMini, type MiniMenuView } from './mini-menu';
import { imageOf } from './svg-images';

/** What the tray's menu can do. */
export interface TrayActions {
  readonly open: () => void;
  readonly toggleMiniWallboard: () => void;
  /** Null for the board that Perch starts with. */
  readonly showBoard: (id: string | null) => void;
  readonly togglePrivacy: () => void;
  readonly openSettings: () => void;
  readonly changeMini: ChangeMini;
  readonly refresh: () => void;
  readonly signOut: () => void;
  readonly quit: () => void;
}

/** Everything the tray shows, as one value. */
export interface TrayDrawing {
  readonly view: TrayView;
  /** Says it all, and how old that is. */
  readonly line: string;
  /** The same for the menu, without what changes by the second. */
  readonly menuLine: string;
  readonly isMiniWallboardShown: boolean;
  readonly isPrivate: boolean;
  readonly mini: MiniMenuView;
  readonly isSignedIn: boolean;
  readonly boards: readonly BoardChoice[];
}

/** A board that can be turned to. */
interface BoardChoice {
  readonly id: string | null;
  readonly name: string;
  readonly isShown: boolean;
}

/** Points on macOS and Windows; the panels of Linux scale a larger one down. */
const SIZES: Readonly<Partial<Record<NodeJS.Platform, number>>> = { darwin: 18, win32: 16 };
const LINUX_SIZE = 24;

/** The icon in the panel, redrawn whole from a value. */
export class TrayIcon {
  readonly tray: Tray;
  #drawn = { picture: '', line: '', menu: '' };

  constructor(
    private readonly actions: TrayActions,
    /** Takes the menu to the tray; how differs between systems. */
    private readonly publishMenu: (menu: Menu) => void,
  ) {
    this.tray = new Tray(this.#image('signed-out', ''));
  }

  /** Redraws what changed; nothing changed costs nothing. */
  draw(drawing: TrayDrawing): void {
    const { glyph, digits } = drawing.view;
    const picture = `${glyph} ${digits} ${nativeTheme.shouldUseDarkColors}`;
    if (picture !== this.#drawn.picture) this.tray.setImage(this.#image(glyph, digits));
    if (drawing.line !== this.#drawn.line) this.tray.setToolTip(drawing.line);
    const template = this.#menu(drawing);
    // All that it says, in the language of the moment. On Linux another menu closes the one that is open.
    const menu = JSON.stringify(template);
    if (menu !== this.#drawn.menu) this.publishMenu(Menu.buildFromTemplate(template));
    this.#drawn = { picture, line: drawing.line, menu };
  }

  #image(glyph: TrayView['glyph'], digits: string): NativeImage {
    // Panels are dark on Linux and follow the system's theme elsewhere; macOS inverts a template by itself.
    const isDark = process.platform === 'linux' || nativeTheme.shouldUseDarkColors;
    const isTemplate =
      process.platform === 'darwin' && glyph !== 'attention' && glyph !== 'action' && glyph !== 'late';
    const image = imageOf(
      trayPicture(glyph, digits, isDark && !isTemplate ? 'dark' : 'light'),
      SIZES[process.platform] ?? LINUX_SIZE,
    );
    if (isTemplate) image.setTemplateImage(true);
    return image;
  }

  #menu(drawing: TrayDrawing): MenuItemConstructorOptions[] {
    const { actions } = this;
    return [
      // Some panels show no tooltip: the line comes first here too.
      { label: drawing.menuLine, enabled: false },
      { type: 'separator' },
      { label: deskWords.open(), click: actions.open },
      {
        label: deskWords.miniWallboard(),
        submenu: [
          {
            label: miniWords.show(),
            type: 'checkbox',
            checked: drawing.isMiniWallboardShown,
            click: actions.toggleMiniWallboard,
          },
          { type: 'separator' },
          ...miniMenu(drawing.mini, actions.changeMini),
        ],
      },
      { label: deskWords.boards(), submenu: this.#boards(drawing.boards) },
      {
        label: deskWords.privacyMode(),
        type: 'checkbox',
        checked: drawing.isPrivate,
        click: actions.togglePrivacy,
      },
      { label: deskWords.refresh(), enabled: drawing.isSignedIn, click: actions.refresh },
      { label: deskWords.settings(), click: actions.openSettings },
      { type: 'separator' },
      { label: deskWords.signOut(), enabled: drawing.isSignedIn, click: actions.signOut },
      { label: deskWords.quit(), click: actions.quit },
    ];
  }

  #boards(boards: readonly BoardChoice[]): MenuItemConstructorOptions[] {
    return boards.map(({ id, name, isShown }) => ({
      // A single one would mark the letter to press.
      label: name.replaceAll('&', '&&'),
      type: 'radio',
      checked: isShown,
      click: () => this.actions.showBoard(id),
    }));
  }
}
