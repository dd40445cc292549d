/** A list with a word in it, behind the others, or no more. */
export function toggled(list: readonly string[], word: string): readonly string[] {
  return list.includes(word) ? list.filter((each) => each !== word) : [...list, word];
}
