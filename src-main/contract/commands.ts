import * as v from 'valibot';
import type { Activation } from '../core/accounts/activation';
import { configurationLists, type Configuration } from '../core/configuration/configuration';
import type { TestStep } from '../core/connection-test/test-step';
import { BOARD_LIMITS } from '../core/boards/board-limits';
import { board } from './board-schema';
import type { Frame } from './frame';
import { preferencesChange } from './preferences-schema';

/** A text a person types: trimmed by the form, bounded here. */
const line = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

const nothing = v.undefined();

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
  'windows.open': v.strictObject({ window: v.picklist(['board-editor', 'settings']) }),
  /** Close the window that asks. */
  'windows.close': nothing,
  /** Turn to one of her boards; to the one that Perch starts with for null. */
  'boards.show': v.strictObject({ id: v.nullable(line(BOARD_LIMITS.text)) }),
  /** Keep a board, in the place of the one that has its id or after the others. */
  'boards.save': v.strictObject({ board }),
  'boards.remove': v.strictObject({ id: line(BOARD_LIMITS.text) }),
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
  /** Every message has been seen. */
  'chat.mark-read': nothing,
  'mini-wallboard.toggle': nothing,
  'popover.open': nothing,
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
}

/** What a command gives back when it went well. */
export type CommandOutput<Name extends CommandName> = Name extends keyof CommandOutputs
  ? CommandOutputs[Name]
  : undefined;
