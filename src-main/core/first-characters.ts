/** The first so many characters of a text: none is cut in two, and a long text is not looked through to its end. */
export function firstCharacters(text: string, most: number): string {
  return Array.from(text.slice(0, 2 * most))
    .slice(0, most)
    .join('');
}
