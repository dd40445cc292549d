import type { ImportNote } from '../import-note';

type NoteOfCard = Extract<ImportNote, { card: string }>;
/** What there is to say of a card, without saying which. */
type Remark = NoteOfCard extends infer Note
  ? Note extends NoteOfCard
    ? Omit<Note, 'board' | 'card'>
    : never
  : never;

/** Notes on one card. The same is said once. */
export class CardNotes {
  readonly all: ImportNote[] = [];
  readonly #said = new Set<string>();

  constructor(
    private readonly board: string,
    private readonly card: string,
  ) {}

  add(remark: Remark): void {
    const key = JSON.stringify(remark);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.all.push({ board: this.board, card: this.card, ...remark });
  }
}
