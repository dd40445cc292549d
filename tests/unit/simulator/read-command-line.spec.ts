import { describe, expect, it } from 'vitest';
import { CommandLineFault, readCommandLine } from '../../../src-main/simulator/read-command-line';

describe('the command line', () => {
  it('needs nothing', () => {
    expect(readCommandLine([])).toEqual({});
  });

  it('sets every option', () => {
    const line = '--port 0 --seed 9 --agents 60 --services 8 --users 4 --seats 2 --percent whole --speed 1.5';
    expect(readCommandLine([...line.split(' '), '--start', '03:15', '--urgent-after=8'])).toEqual({
      port: 0,
      seed: 9,
      agents: 60,
      services: 8,
      users: 4,
      seats: 2,
      percent: 'whole',
      speed: 1.5,
      start: '03:15',
      urgentAfterSeconds: 8,
    });
  });

  it.each([
    ['--agents', '0', '--agents must be a whole number from 1 to 20000, not "0".'],
    ['--agents', '2.5', '--agents'],
    ['--port', '', '--port'],
    ['--speed', 'fast', '--speed must be a number'],
    ['--percent', 'half', '--percent must be fraction or whole.'],
    ['--start', '25:00', '"25:00" is not a time of day'],
    ['--colour', 'red', '--colour'],
  ])('says what is wrong with %s %s', (flag, value, message) => {
    expect(() => readCommandLine([flag, value])).toThrow(CommandLineFault);
    expect(() => readCommandLine([flag, value])).toThrow(message);
  });
});
