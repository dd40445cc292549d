import * as v from 'valibot';
import type { Activation } from '../core/accounts/activation';
import { configurationLists, type Configuration } from '../core/configuration/configuration';
import type { TestStep } from '../core/connection-test/test-step';
import { BOARD_LIMITS } from '../core/boards/board-limits';
import type { BoardsRead } from '../core/boards/boards-read';
import type { ServerBoard } from '../core/boards/server-board';
import type { Courses } from '../core/history/course';
import { board } from './board-schema';
import { clipboardContent, fileToSave } from './content-schema';
import type { Frame } from './frame';
import { historyWish } from './history-schema';
import { line } from './line-schema';
import type { About } from './about';
import { preferencesChange } from './preferences-schema';
import { SETTINGS_SECTIONS } from './settings-sections';

const nothing = v.undefined();

const boardIds = v.pipe(v.array(line(BOARD_LIMITS.text)), v.minLength(1), v.maxLength(BOARD_LIMITS.boards));
/** A step across the screen, in whole pixels. */
const step = v.pipe(v.number(), v.integer(), v.minValue(-1000), v.maxValue(1000));

/** An account, which needs no other name than that of its user and tenant. */
const account = { tenant: line(255), user: line(255) };

const secretKind = v.picklist(['api-key', 'password', 'find-out']);

/**
 * Every command: what a window may ask of main, with the schema of what it sends. A command is always answered with
 * a Result. What is answered is typed by `CommandOutputs`.
 */
export const commandInputs = {
  /** The whole state, and the start of a new sequence. */
  'state.read': nothing,
  /** Sign in; the answer comes when the server has accepted or refused. The secret crosses once, in this direction. */
  'session.sign-in': v.strictObject({
    ...account,
    secretKind,
    secret: line(4096),
    /** Keep the secret in the operating system's keychain; otherwise it lasts until Perch quits. */
    keepSecret: v.boolean(),
  }),
  /** Give the subscription back, forget the token and the kept secret. */
  'session.sign-out': nothing,
  /** Wait no longer for a sign-in that is under way. Nothing that is kept is forgotten. */
  'session.cancel-sign-in': nothing,
  /** Start the embedded contact centre and sign in to it. */
  'session.try-demo': nothing,
  /** Ask the server now instead of waiting. */
  'session.refresh': nothing,
  /** Take the session back after another program signed in as this user. */
  'session.take-back': nothing,
  /** Leave the session to the program that took it. */
  'session.stay-quiet': nothing,
  /**
   * Test step by step whether this would connect. The secret may be absent where it is kept. An account that Perch is
   * signed in with is not disturbed.
   */
  'connection.test': v.strictObject({ ...account, secretKind, secret: v.optional(line(4096)) }),
  /** Turn to a known account: with its kept secret, or with what is known of it in the form. */
  'profiles.activate': v.strictObject(account),
  /** Forget a known account and its kept secret. */
  'profiles.forget': v.strictObject(account),
  /** Settle how shares of a known account are read. */
  'profiles.set-percent-scale': v.strictObject({
    ...account,
    percentScale: v.picklist(['auto', 'fraction', 'whole']),
  }),
  /** Change what she has chosen for herself; what is not named stays as it is. */
  'settings.change': preferencesChange,
  /** Open a window for work of some minutes, or bring it to the front. */
  'windows.open': v.strictObject({
    window: v.picklist(['board-editor', 'settings']),
    /** Of the settings; elsewhere it says nothing. */
    section: v.optional(v.picklist(SETTINGS_SECTIONS)),
  }),
  /** Close the window that asks. */
  'windows.close': nothing,
  /** Turn to one of her boards; to the one that Perch starts with for null. */
  'boards.show': v.strictObject({ id: v.nullable(line(BOARD_LIMITS.text)) }),
  /** Keep a board, in the place of the one that has its id or after the others. */
  'boards.save': v.strictObject({ board }),
  'boards.remove': v.strictObject({ id: line(BOARD_LIMITS.text) }),
  /** Bring her boards into this order; those that are not named follow as they were. */
  'boards.order': v.strictObject({ ids: boardIds }),
  /** Boards as the text of a file, and a name for it. */
  'boards.export': v.strictObject({ ids: boardIds }),
  /** The boards in the text of a file, of Perch or of the vendor's wallboard. Keeps nothing: save what she takes. */
  'boards.read-file': v.strictObject({ text: v.pipe(v.string(), v.maxLength(BOARD_LIMITS.file)) }),
  /** What the server keeps of the vendor's wallboards; null where it keeps none. */
  'boards.list-server': nothing,
  /** One of them as a board. Keeps nothing: save it if she takes it. */
  'boards.read-server': v.strictObject({ id: line(BOARD_LIMITS.text) }),
  /** Ask the server for what a board that is being edited shows, beside the one that is shown; null to stop. */
  'boards.preview': v.strictObject({ board: v.nullable(board) }),
  /** A list of the contact centre's configuration; fresh ones are asked of the server again. */
  'configuration.read': v.strictObject({ list: v.picklist(configurationLists), isFresh: v.boolean() }),
  /** Tell the proxy that asks who is there, for the account that it keeps from its server. */
  'network.sign-in-to-proxy': v.strictObject({
    user: line(255),
    secret: line(4096),
    /** Keep both in the operating system's keychain; otherwise they last until Perch quits. */
    keepSecret: v.boolean(),
  }),
  /** How some totals or figures of queues went until now. */
  'history.read': historyWish,
  /** Ask her where to, and save it there. */
  'files.save': fileToSave,
  'clipboard.write': clipboardContent,
  /** What the program is, and where its things lie. */
  'about.read': nothing,
  /** Open the folder of the log in the desktop's own program for folders. */
  'about.open-log-folder': nothing,
  /** Copy details for support that name nobody and hold no secret. */
  'about.copy-details': nothing,
  /** Every message has been seen. */
  'chat.mark-read': nothing,
  'mini-wallboard.toggle': nothing,
  /** The mini wallboard is taken hold of at a point in it, follows the pointer, and is let go. */
  'mini-wallboard.drag': v.variant('phase', [
    v.strictObject({
      phase: v.literal('grab'),
      x: v.pipe(v.number(), v.finite()),
      y: v.pipe(v.number(), v.finite()),
    }),
    /** Held freely it is not drawn to edges. */
    v.strictObject({ phase: v.literal('move'), isFree: v.boolean() }),
    v.strictObject({ phase: v.literal('drop') }),
  ]),
  /** Move the mini wallboard by so many pixels, as far as the display goes. */
  'mini-wallboard.move-by': v.strictObject({ x: step, y: step }),
  /** Open the menu of the mini wallboard at a point in it. */
  'mini-wallboard.menu': v.strictObject({
    x: v.pipe(v.number(), v.finite()),
    y: v.pipe(v.number(), v.finite()),
  }),
  'popover.open': nothing,
  /** Show the popover with the form for another account. */
  'popover.ask-account': nothing,
  'popover.hide': nothing,
} as const;

/** The name of a command. */
export type CommandName = keyof typeof commandInputs;

/** What a window sends with a command. */
export type CommandInput<Name extends CommandName> = v.InferOutput<(typeof commandInputs)[Name]>;

/** What main answers, where it is more than "done". */
interface CommandOutputs {
  'state.read': Extract<Frame, { kind: 'snapshot' }>;
  'connection.test': readonly TestStep[];
  'profiles.activate': Activation;
  'configuration.read': Configuration;
  /** The name is one for a file, without the ending. */
  'boards.export': { readonly name: string; readonly text: string };
  'boards.read-file': BoardsRead;
  'boards.list-server': readonly ServerBoard[] | null;
  'boards.read-server': BoardsRead;
  'history.read': Courses;
  /** Or she thought better of it. */
  'files.save': { readonly isSaved: boolean };
  'about.read': About;
}

/** What a command gives back when it went well. */
export type CommandOutput<Name extends CommandName> = Name extends keyof CommandOutputs
  ? CommandOutputs[Name]
  : undefined;
