import type { Person } from '../people/person';

/** One internal chat message (facts page, section 5). */
export interface Message {
  readonly id: string;
  readonly sender: Person;
  readonly sentAtMs: number;
  readonly isUrgent: boolean;
  readonly content: string;
}
