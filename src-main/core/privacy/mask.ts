import { isAbout } from '../chat/is-about';
import type { Agent } from '../model/agent';
import type { Board } from '../model/board';
import type { ChatMessage } from '../model/chat-message';
import type { Connection } from '../model/connection';
import type { Profile } from '../model/profile';
import type { Queue } from '../model/queue';
import { textOf, type Readings } from '../model/reading';
import type { BoardState, Desk, Snapshot, TableRow } from '../model/snapshot';
import type { AccountAliases } from './account-aliases';
import type { Alias, AliasBook } from './alias-book';
import type { FilterAliases } from './filter-aliases';
import { maskFailure } from './mask-failure';
import { maskReadings } from './mask-readings';
import { remembering } from './remembering';

/** Who is who, as windows know them. */
export interface Aliases {
  readonly people: AliasBook;
  readonly accounts: AccountAliases;
  readonly filters: FilterAliases;
}

/** What stands for names, in the language of the windows. */
export interface MaskWords {
  /** Comes before the number of an agent, of a sender who is none, of an account. */
  readonly agent: string;
  readonly sender: string;
  readonly account: string;
  /** The sentence in the place of a message's text. */
  readonly messageText: string;
}

/**
 * The state as others may see it: aliases for people, a sentence for what they write. What did not change keeps its
 * identity, down to the row, so that differences stay as small as they are without it.
 */
export class Mask {
  constructor(
    private readonly aliases: Aliases,
    private readonly words: MaskWords,
  ) {}

  /** Agents come first: what they write is known as theirs by then. */
  see(state: Snapshot): Snapshot {
    return {
      ...state,
      agents: this.#agents(state.agents),
      tables: this.#tables(state.tables),
      queues: this.#queues(state.queues),
      totals: this.#totals(state.totals),
      messages: this.#messagesOn(state.board.sought)(state.messages),
      profile: state.profile === null ? null : this.#profile(state.profile),
      connection: this.#connection(state.connection),
      desk: this.#desk(state.desk),
      boards: this.#boards(state.boards),
      board: this.#board(state.board),
    };
  }

  readonly #agent = remembering((agent: Agent): Agent => {
    const { id, readings } = this.#agentRow(agent.loginId, agent.readings);
    return { ...agent, loginId: id, readings };
  });

  readonly #tableRow = remembering((row: TableRow): TableRow => {
    if ('login_id' in row.readings) return this.#agentRow(row.id, row.readings);
    const readings = maskReadings(row.readings, 'queue');
    return readings === row.readings ? row : { ...row, readings };
  });

  readonly #queue = remembering((queue: Queue): Queue => {
    const readings = maskReadings(queue.readings, 'queue');
    return readings === queue.readings ? queue : { ...queue, readings };
  });

  /** What is news is told here, where the texts are: a window cannot look for anything in what it does not see. */
  readonly #messagesOn = remembering((sought: BoardState['sought']) => {
    const message = remembering((message: ChatMessage): ChatMessage => ({
      ...message,
      fromName: message.fromName === '' ? '' : this.#nameOf(this.aliases.people.sender(message.fromName)),
      text: message.text === '' ? '' : this.words.messageText,
      newsFor: Object.keys(sought).filter((part) => isAbout(message.text, sought[part] ?? '')),
    }));
    return remembering((messages: readonly ChatMessage[]) => messages.map(message));
  });

  readonly #agents = remembering((agents: readonly Agent[]) => agents.map(this.#agent));
  readonly #queues = remembering((queues: readonly Queue[]) => queues.map(this.#queue));
  readonly #totals = remembering((totals: Readings) => maskReadings(totals, 'total'));
  readonly #boards = remembering((boards: readonly Board[]) =>
    boards.map((board) => this.aliases.filters.mask(board)),
  );
  /** What is looked for may be a name. */
  readonly #board = remembering((board: BoardState): BoardState => ({ ...board, sought: {} }));
  readonly #rows = remembering((rows: readonly TableRow[]) => rows.map(this.#tableRow));
  readonly #tables = remembering((tables: Snapshot['tables']): Snapshot['tables'] =>
    Object.fromEntries(Object.entries(tables).map(([id, rows]) => [id, this.#rows(rows)])),
  );

  readonly #profile = remembering((profile: Profile): Profile => ({
    ...profile,
    user: this.#userOf(profile),
  }));

  readonly #connection = remembering((connection: Connection): Connection =>
    'failure' in connection ? { ...connection, failure: maskFailure(connection.failure) } : connection,
  );

  readonly #desk = remembering((desk: Desk): Desk => ({
    ...desk,
    warning: desk.warning === null ? null : maskFailure(desk.warning),
    profiles: desk.profiles.map((profile) => ({ ...profile, user: this.#userOf(profile) })),
  }));

  #agentRow(loginId: string, readings: Readings): TableRow {
    const fullName = `${textOf(readings['firstname'])} ${textOf(readings['lastname'])}`.trim();
    const alias = this.aliases.people.agent(loginId, fullName);
    const id = `${alias.kind}-${alias.number}`;
    return { id, readings: { ...maskReadings(readings, 'agent'), ...this.#names(readings, id, alias) } };
  }

  /** What stands in the columns that name an agent, as far as they are there. */
  #names(readings: Readings, id: string, alias: Alias): Readings {
    const whole = this.#nameOf(alias);
    const isSplit = 'firstname' in readings && 'lastname' in readings;
    const names = {
      login_id: id,
      firstname: isSplit ? this.words.agent : whole,
      lastname: isSplit ? String(alias.number) : whole,
      name: whole,
      first_last_name: whole,
      last_first_name: whole,
    };
    return Object.fromEntries(Object.entries(names).filter(([key]) => key in readings));
  }

  #nameOf({ kind, number }: Alias): string {
    return `${this.words[kind]} ${number}`;
  }

  #userOf(profile: Profile): string {
    return this.aliases.accounts.alias(profile, this.words.account);
  }
}
