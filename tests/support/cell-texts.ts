import { within } from '@testing-library/svelte';

/** What stands in the cells of a table, row by row; headings of rows and columns are none. */
export function cellTexts(table: HTMLElement): readonly (string | null)[] {
  return within(table)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}
