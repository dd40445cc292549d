/**
 * The parts of a path that a pattern such as "/statsapi/cfg/wallboards/:id" leaves open, by name; undefined when it is
 * the path of something else.
 */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? '';
    if (part.startsWith(':') && text !== '') parts[part.slice(1)] = text;
    else if (part !== text) return undefined;
  }
  return parts;
}
