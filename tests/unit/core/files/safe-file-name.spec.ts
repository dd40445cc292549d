import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, safeFileName } from '../../../../src-main/core/files/safe-file-name';

describe('a name for a file', () => {
  it('stays where it can', () => {
    expect(safeFileName('Trends 4 March', 'Perch')).toBe('Trends 4 March');
    expect(safeFileName('傾向 三月', 'Perch')).toBe('傾向 三月');
  });

  it('leads nowhere else', () => {
    expect(safeFileName('../../etc/passwd', 'Perch')).toBe('etc passwd');
    expect(safeFileName('C:\\Windows\\system', 'Perch')).toBe('C Windows system');
    expect(safeFileName('chart\u202egnp.exe', 'Perch')).toBe('chart gnp.exe');
  });

  it('is short enough for every file system in bytes, with its ending, and no character is cut in two', () => {
    const bytes = (name: string) => Buffer.byteLength(`${safeFileName(name, 'Perch')}.json`);
    expect(bytes('夜'.repeat(200))).toBeLessThanOrEqual(255);
    expect(safeFileName('夜'.repeat(200), 'Perch')).toBe('夜'.repeat(80));
    expect(safeFileName('💺'.repeat(100), 'Perch')).toBe('💺'.repeat(60));
    const atDesk = '👩‍💻';
    expect(safeFileName(atDesk.repeat(100), 'Perch')).toBe(atDesk.repeat(21));
    expect(safeFileName('half \ud83d of one', 'Perch')).toBe('half of one');
  });

  it.each(['', '..', ' ', 'con', 'NUL.txt', '/', '\u0000'])(
    'is another where nothing is left of it (%j)',
    (name) => {
      expect(safeFileName(name, 'Perch')).toBe('Perch');
    },
  );

  it('is one that every system takes, whatever was wished', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeFileName(name, 'Perch');
        expect(safe.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(LONGEST_NAME);
        expect(safe).not.toMatch(/\p{Cs}/u);
        // eslint-disable-next-line no-control-regex
        expect(safe).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^[. ]|[. ]$/);
      }),
    );
  });
});
