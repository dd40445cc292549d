import { AccountAliases } from '../../src-main/core/privacy/account-aliases';
import { AliasBook } from '../../src-main/core/privacy/alias-book';
import { FilterAliases } from '../../src-main/core/privacy/filter-aliases';
import type { Aliases } from '../../src-main/core/privacy/mask';

/** Aliases of a run that has met nobody yet. */
export function freshAliases(): Aliases {
  return { people: new AliasBook(), accounts: new AccountAliases(), filters: new FilterAliases() };
}
