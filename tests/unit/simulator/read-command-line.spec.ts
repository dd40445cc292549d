import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_LINE_FLAGS } from '../../../src-main/simulator/command-line-flags';
import { helpPage } from '../../../src-main/simulator/help-page';
import { CommandLineFault, readCommandLine } from '../../../src-main/simulator/read-command-line';

describe('the command line', () => {
  it('needs nothing', () => {
    expect(readCommandLine([])).toEqual({});
  });

  it('sets every option', () => {
    const line = '--port 0 --seed 9 --agents 60 --services 8 --users 4 --seats 2 --percent whole --speed 1.5';
    const more = ['--dialect', '5.36', '--start', '03:15', '--urgent-after=8'];
    expect(readCommandLine([...line.split(' '), ...more])).toEqual({
      port: 0,
      seed: 9,
      agents: 60,
      services: 8,
      users: 4,
      seats: 2,
      percent: 'whole',
      dialect: '5.36',
      speed: 1.5,
      start: '03:15',
      urgentAfterSeconds: 8,
    });
  });

  it.each([
    [['--agents', '0'], '--agents must be a whole number from 1 to 20000, not "0".'],
    [['--agents', '2.5'], '--agents must be a whole number from 1 to 20000, not "2.5".'],
    [['--port', ''], '--port must be a whole number from 0 to 65535, not "".'],
    [['--speed', 'fast'], '--speed must be a number from 0.01 to 3600, not "fast".'],
    [['--percent', 'half'], '--percent must be fraction or whole, not "half".'],
    [['--dialect', '6'], '--dialect must be 3.12, 5.2, 5.19 or 5.36, not "6".'],
    [['--scenario', 'doomsday'], '--scenario: There is no scenario "doomsday". There are ordinary-day, '],
    [['--scenario', './nowhere.json'], '--scenario: ./nowhere.json cannot be read: '],
    [['--start', '25:00'], '"25:00" is not a time of day'],
    [['--colour', 'red'], 'There is no flag --colour. --help lists the flags.'],
    [['-p', '80'], 'There is no flag -p. --help lists the flags.'],
    [['--port'], '--port needs a value. --help lists the flags.'],
    [['--port', '--seed', '3'], '--port needs a value. --help lists the flags.'],
    [['--seed', '1', '--seed=2'], '--seed is given twice. --help lists the flags.'],
    [['8080'], '"8080" stands alone. --help lists the flags.'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(CommandLineFault);
    expect(() => readCommandLine(args)).toThrow(message);
  });

  it('takes a scenario by name, or from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'perch-scenario-'));
    const file = join(folder, 'mine.json');
    const mine = { name: 'mine', about: 'Twice the customers.', start: '09:00', load: 2 };
    writeFileSync(file, JSON.stringify(mine));
    expect(readCommandLine(['--scenario', file])).toMatchObject({ scenario: mine });
    expect(readCommandLine(['--scenario', 'night'])).toMatchObject({ scenario: { name: 'night' } });
    writeFileSync(file, '{');
    expect(() => readCommandLine(['--scenario', file])).toThrow('is not JSON');
    rmSync(folder, { recursive: true });
  });

  it.each([['--help'], ['-h'], ['--agents', '0', '--help']])('asks for help with %s', (...args) => {
    expect(readCommandLine(args)).toBe('help');
  });

  it('is explained flag by flag, with what happens without it', () => {
    const page = helpPage();
    for (const [name, { meaning, otherwise }] of COMMAND_LINE_FLAGS) {
      expect(page).toContain(`--${name} `);
      expect(page).toContain(meaning);
      expect(page).toContain(`Otherwise: ${otherwise}.`);
    }
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
