/** What is wanted in a place of a JSON value where something else is. Words for it are the window's. */
export type Wanted =
  | { readonly what: 'object' }
  | { readonly what: 'list' }
  /** Not more than so many. */
  | { readonly what: 'shorter-list'; readonly most: number }
  /** A text that is not empty, of so many characters at the most. */
  | { readonly what: 'text'; readonly most: number }
  | { readonly what: 'flag' }
  | { readonly what: 'number' }
  | { readonly what: 'whole-number'; readonly least: number; readonly most: number }
  /** This number and no other. */
  | { readonly what: 'this-number'; readonly number: number }
  | { readonly what: 'one-of'; readonly words: readonly string[] }
  /** What is added up: one statistic at the least, and nothing at all where the statistic is not SUM. */
  | { readonly what: 'summands' }
  /** Nothing: nobody knows a member of this name. */
  | { readonly what: 'nothing' }
  /** Something that no other of its kind has. */
  | { readonly what: 'unique' };
