import { BOARD_LIMITS } from '#contract/domain';

/** A name that no other has: the wanted one, or with the first number behind it that is free; never too long to keep. */
export function unusedName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number += 1) {
    const ending = ` ${number}`;
    name = `${Array.from(wanted)
      .slice(0, BOARD_LIMITS.text - ending.length)
      .join('')}${ending}`;
  }
  return name;
}
