/** A JSON value from its first character on: an object or list, a string, or something short. */
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SHORT = /[^\s,{}[\]"]+/y;

/**
 * What can still be read of some members of a JSON object whose text is broken: each member whose value is whole. The
 * last of several of one name counts, as in JSON.
 */
export function salvageJson(text: string, names: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    for (const { index, 0: head } of text.matchAll(new RegExp(`${JSON.stringify(name)}\\s*:\\s*`, 'g'))) {
      const value = readValue(text, index + head.length);
      if (value !== undefined) found[name] = value;
    }
  }
  return found;
}

function readValue(text: string, start: number): unknown {
  try {
    return JSON.parse(text.slice(start, endOfValue(text, start)));
  } catch {
    return undefined;
  }
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = text[at];
    if (character === undefined) return start;
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    at = endOfToken(text, at);
  } while (depth > 0);
  return at;
}

function endOfToken(text: string, start: number): number {
  for (const token of [STRING, SHORT]) {
    token.lastIndex = start;
    if (token.test(text)) return token.lastIndex;
  }
  return start + 1;
}
