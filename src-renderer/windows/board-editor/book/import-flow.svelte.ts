import type { Bridge } from '#contract/bridge';
import { BOARD_LIMITS } from '#contract/domain';
import type { BoardsRead, Failure, Result, ServerBoard } from '#contract/snapshot';

/** What was read, before anything of it is kept. */
export interface ImportReport {
  /** The name of the file, or of the wallboard on the server. */
  readonly source: string;
  readonly read: BoardsRead;
}

/** Why nothing came of it: main's reason, or the file was far too large to be boards. */
export type ImportFault = Failure | 'too-large';

/** Boards on their way in: read, reported, and only then kept. */
export class ImportFlow {
  report = $state.raw<ImportReport | null>(null);
  fault = $state.raw<{ readonly source: string; readonly why: ImportFault } | null>(null);
  /** What the server keeps; empty before it said so, and where it keeps none. */
  serverBoards = $state.raw<readonly ServerBoard[]>([]);
  serverFailure = $state.raw<Failure | null>(null);

  constructor(private readonly bridge: Bridge) {}

  /** Reads a file of boards. */
  async readFile(file: File): Promise<void> {
    // A character is a byte at the least.
    if (file.size > 4 * BOARD_LIMITS.file) {
      this.#end(file.name, 'too-large');
      return;
    }
    const text = await file.text();
    if (text.length > BOARD_LIMITS.file) this.#end(file.name, 'too-large');
    else this.#take(file.name, await this.bridge.command('boards.read-file', { text }));
  }

  /** Reads a wallboard that the server keeps. */
  async readServer({ id, name }: ServerBoard): Promise<void> {
    this.#take(name, await this.bridge.command('boards.read-server', { id }));
  }

  /** Asks what the server keeps. */
  async askServer(): Promise<void> {
    const answer = await this.bridge.command('boards.list-server');
    this.serverBoards = answer.ok ? (answer.value ?? []) : [];
    this.serverFailure = answer.ok ? null : answer.failure;
  }

  /** Nothing of it is wanted any more. */
  close(): void {
    this.report = null;
    this.fault = null;
  }

  #take(source: string, answer: Result<BoardsRead, Failure>): void {
    if (!answer.ok) this.#end(source, answer.failure);
    else {
      this.fault = null;
      this.report = { source, read: answer.value };
    }
  }

  #end(source: string, why: ImportFault): void {
    this.report = null;
    this.fault = { source, why };
  }
}
