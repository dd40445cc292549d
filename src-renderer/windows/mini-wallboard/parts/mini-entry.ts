import type { AgentState, Attention } from '#contract/snapshot';

/** One value of an entry. */
export interface MiniValue {
  readonly text: string;
  readonly attention: Attention;
}

/** What the mini wallboard shows of one thing: a figure, a queue, the agents in one state. */
export interface MiniEntry {
  readonly id: string;
  readonly name: string;
  /** The shape that stands for it, where it is a state. */
  readonly state: AgentState | null;
  readonly attention: Attention;
  readonly value: MiniValue;
  /** Less important, beside the value: `/ 31`, `3:42`; "" for nothing. */
  readonly beside: string;
  /** The same in words, where there is room for them. */
  readonly note: string;
  /** Where there are columns: what stands in them. */
  readonly cells: readonly MiniValue[];
  /** No place is narrower than so many digits, so that its name has room. */
  readonly leastDigits: number;
  /** Its last quarter of an hour, evenly spaced; null is a gap. */
  readonly course: readonly (number | null)[];
  readonly isMuted: boolean;
}

/** A page of the mini wallboard. */
export interface MiniPage {
  readonly entries: readonly MiniEntry[];
  /** The heading of the names, for who does not see that they are names. */
  readonly nameHead: string;
  /** The headings of the other columns; none where each entry has one value. */
  readonly heads: readonly string[];
  /** What is said where there is no entry. */
  readonly emptyWords: string;
}
