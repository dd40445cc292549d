import { firstCharacters } from '../first-characters';
import { BOARD_LIMITS } from './board-limits';

/** A name that no other board has: the wanted one, or with the first number behind it that is free; never too long. */
export function freeName(wanted: string, taken: readonly (string | null)[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number += 1) {
    const ending = ` ${number}`;
    name = `${firstCharacters(wanted, BOARD_LIMITS.text - ending.length)}${ending}`;
  }
  return name;
}
