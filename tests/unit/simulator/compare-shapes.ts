/**
 * How an answer differs from a sample in shape: keys, types, nesting, and what kind of text a text is. One sentence for
 * each difference, none when the shapes agree. Items of a list may look like any of the sample's items.
 */
export function compareShapes(sample: unknown, actual: unknown, where = 'answer'): string[] {
  if (kindOf(sample) === 'list' && kindOf(actual) === 'list') {
    return compareLists(sample as unknown[], actual as unknown[], where);
  }
  if (kindOf(sample) === 'object' && kindOf(actual) === 'object') {
    return compareObjects(sample as Keyed, actual as Keyed, where);
  }
  // An empty sample says nothing about the text.
  const isAgreed = sample === '' ? typeof actual === 'string' : kindOf(sample) === kindOf(actual);
  return isAgreed ? [] : [`${where} is ${kindOf(actual)} ${JSON.stringify(actual)}, not ${kindOf(sample)}`];
}

type Keyed = Readonly<Record<string, unknown>>;

function compareLists(samples: readonly unknown[], actual: readonly unknown[], where: string): string[] {
  if (samples.length === 0) return [];
  if (actual.length === 0) return [`${where} is empty`];
  return actual.flatMap((item, index) => {
    const attempts = samples.map((sample) => compareShapes(sample, item, `${where}[${index}]`));
    return attempts.reduce((best, attempt) => (attempt.length < best.length ? attempt : best));
  });
}

function compareObjects(sample: Keyed, actual: Keyed, where: string): string[] {
  const keys = [...new Set([...Object.keys(sample), ...Object.keys(actual)])];
  return keys.flatMap((key) => {
    if (!(key in actual)) return [`${where}.${key} is missing`];
    if (!(key in sample)) return [`${where}.${key} is not in the sample`];
    return compareShapes(sample[key], actual[key], `${where}.${key}`);
  });
}

const TEXTS = {
  UUID: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  token: /^[0-9A-F]{64}$/,
  digits: /^\d+$/,
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'string') return typeof value;
  return (
    Object.entries(TEXTS).find(([, pattern]) => pattern.test(value))?.[0] ?? (value === '' ? 'empty' : 'text')
  );
}
