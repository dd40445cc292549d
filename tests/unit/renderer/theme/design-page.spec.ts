import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/design.md', 'utf8');
const styles = readdirSync('src-renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|css)$/.test(file))
  .map((file) => readFileSync(join('src-renderer', file), 'utf8'))
  .join('\n');

const numbersIn = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, found]) => Number(found)))].sort((a, b) => a - b);

describe('the page about the look', () => {
  it('names the weights of text that there are', () => {
    const line = /^Weights say rank:.*$/m.exec(page)?.[0] ?? '';
    expect(numbersIn(line, /\b(\d{3})\b/g)).toEqual(numbersIn(styles, /font-weight: (\d+)/g));
  });

  it('names how long changes take', () => {
    const [, motion = ''] = page.split('\n## Motion\n');
    const told = numbersIn(motion.split('\n## ')[0] ?? '', /(\d+) ms/g);
    expect(told).toEqual(numbersIn(styles, /transition: [^;]*?(\d+)ms/g));
  });
});
