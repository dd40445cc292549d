import { boardsFileName } from '../core/boards/boards-file-name';
import type { BoardsRead, Surroundings } from '../core/boards/boards-read';
import { importVendorBoards } from '../core/boards/import-vendor-boards';
import { readBoardsFile } from '../core/boards/read-boards-file';
import type { ServerBoard } from '../core/boards/server-board';
import { findWallboards } from '../core/boards/vendor/find-wallboards';
import { writeBoardsFile } from '../core/boards/write-boards-file';
import type { BoardsFault, Failure } from '../core/failure';
import { failed, succeeded, type Result } from '../core/result';
import type { SettingsStore, StatisticsSource, Token } from './ports';

/** The name and the text of a file. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What the shelf works with. */
export interface BoardShelfParts {
  readonly source: Pick<StatisticsSource, 'readWallboards' | 'readWallboard'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  /** What proves to the server who asks, while there is something. */
  readonly token: () => Token | null;
  /** An id that nothing else has. */
  readonly newId: () => string;
  /** What a board is called that has no name, in her language. */
  readonly unnamed: () => string;
}

/**
 * Boards on their way in and out: files of Perch, files of the vendor's wallboard, and what the server keeps of that.
 * Reading keeps nothing: what she takes, a window saves.
 */
export class BoardShelf {
  constructor(private readonly parts: BoardShelfParts) {}

  /** Boards of her own as a file. */
  export(ids: readonly string[]): Result<NamedText, Failure> {
    const known = this.parts.settings.read().boards;
    const boards = ids.map((id) => known.find((board) => board.id === id));
    const missing = boards.indexOf(undefined);
    if (missing >= 0) return refused(`no board ${ids[missing] ?? ''}`);
    const found = boards.filter((board) => board !== undefined);
    return succeeded({ name: boardsFileName(found), text: writeBoardsFile(found) });
  }

  /** The boards in the text of a file, Perch's own or the vendor's. */
  readFile(text: string): Result<BoardsRead, Failure> {
    const read = readBoardsFile(text, this.#surroundings);
    return read.ok ? read : unreadable(read.failure);
  }

  /** What the server keeps of the vendor's wallboards; null where it keeps none. */
  async listServer(): Promise<Result<readonly ServerBoard[] | null, Failure>> {
    return this.#withToken((token) => this.parts.source.readWallboards(token));
  }

  /** A wallboard that the server keeps, as a board. */
  async readServer(id: string): Promise<Result<BoardsRead, Failure>> {
    const answer = await this.#withToken((token) => this.parts.source.readWallboard(token, id));
    if (!answer.ok) return answer;
    if (answer.value === null) return unreadable({ what: 'gone' });
    const wallboards = findWallboards(answer.value.body);
    return wallboards === null
      ? unreadable({ what: 'not-boards' })
      : succeeded(importVendorBoards(wallboards, this.#surroundings));
  }

  get #surroundings(): Surroundings {
    const { settings, newId, unnamed } = this.parts;
    return { boards: settings.read().boards, newId, unnamed: unnamed() };
  }

  /** What came for an account that is signed out meanwhile is none of the next one's business. */
  async #withToken<Value>(
    ask: (token: Token) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const token = this.parts.token();
    if (token === null) return refused('nobody is signed in');
    const answer = await ask(token);
    return this.parts.token()?.profile === token.profile ? answer : refused('the session has ended');
  }
}

function unreadable(fault: BoardsFault): Result<never, Failure> {
  return failed({ kind: 'boards-unreadable', fault });
}

function refused(detail: string): Result<never, Failure> {
  return failed({ kind: 'request-refused', detail });
}
