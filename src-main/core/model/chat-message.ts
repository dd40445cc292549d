import type { Telling } from './telling';

/** An internal chat message, as plain text: whatever it holds is never markup. */
export interface ChatMessage {
  readonly id: string;
  readonly fromName: string;
  readonly isUrgent: boolean;
  readonly text: string;
  /** Only where the text is hidden: the parts of the board that look for what it contains, by their ids. */
  readonly newsFor?: readonly string[];
  /** Wall clock, milliseconds since 1970: when it was sent, or when it was first seen if that is not known. */
  readonly atMs: number;
  readonly isTimeSent: boolean;
  readonly isUnread: boolean;
  /** No longer among the messages the server lists. */
  readonly hasVanished: boolean;
  /** What became of telling it on the desktop; null while nothing did, and where it is not urgent. */
  readonly telling: Telling | null;
}
