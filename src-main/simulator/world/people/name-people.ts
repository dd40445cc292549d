import { drawOne } from '../chance/draw';
import { LONG_NAMES, NAME_STOCKS, RIGHT_TO_LEFT_NAMES } from './names';
import type { Person } from './person';
import type { Random } from '../chance/random';

/** The places of the very long names and of the first right-to-left name among the people named. */
const LONG_NAME_PLACES = [11, 26];
const FIRST_RIGHT_TO_LEFT_PLACE = 39;
const RIGHT_TO_LEFT_EVERY = 60;
/** How often another name is drawn for one that is taken. */
const TRIES = 5;

/** Letters that do not fall apart into a plain letter and an accent. */
const SPELLINGS: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'o' };

/** Names people one after the other, each with a login id of their own. */
export function createPeopleNamer(random: Random): () => Person {
  const taken = new Set<string>();
  let place = 0;
  return () => {
    let name = nameAt(place, random);
    // Namesakes are rare in a small centre and bound to happen in a large one.
    for (let tries = 0; taken.has(plainLogin(name)) && tries < TRIES; tries++) name = nameAt(place, random);
    place += 1;
    const plain = plainLogin(name);
    let loginId = plain;
    for (let number = 2; taken.has(loginId); number++) loginId = `${plain}${number}`;
    taken.add(loginId);
    return { loginId, firstName: name.firstName, lastName: name.lastName };
  };
}

interface Name {
  readonly firstName: string;
  readonly lastName: string;
  readonly loginId?: string;
}

function plainLogin(name: Name): string {
  return name.loginId ?? `${toLogin(name.firstName)}.${toLogin(name.lastName)}`;
}

function nameAt(place: number, random: Random): Name {
  const longName = LONG_NAMES[LONG_NAME_PLACES.indexOf(place)];
  if (longName !== undefined) return longName;
  const turn = (place - FIRST_RIGHT_TO_LEFT_PLACE) / RIGHT_TO_LEFT_EVERY;
  const rightToLeft = RIGHT_TO_LEFT_NAMES[turn % RIGHT_TO_LEFT_NAMES.length];
  if (rightToLeft !== undefined) return rightToLeft;
  const stock = drawOne(random, NAME_STOCKS);
  return { firstName: drawOne(random, stock.first), lastName: drawOne(random, stock.last) };
}

function toLogin(name: string): string {
  return name
    .toLowerCase()
    .replace(/[łßø]/g, (letter) => SPELLINGS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
