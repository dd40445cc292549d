import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../../src-main/simulator/scenarios/read-scenario';
import { ScenarioFault } from '../../../../src-main/simulator/scenarios/scenario-fault';

const LEAST = { name: 'mine', about: 'Something of my own.', start: '09:00' };
const wave = { from: '09:00', until: '10:00', services: ['voice'], times: 2 };

describe('a scenario file', () => {
  it('needs no more than a name, a sentence and a start', () => {
    expect(readScenario(LEAST)).toEqual({
      ...LEAST,
      load: 1,
      staffing: 1,
      nightOneIn: 0,
      firstServices: [],
      sizes: {},
      ownAgentsOnly: [],
      waves: [],
      incidents: [],
    });
  });

  it.each([
    ['is no object', [], 'scenario must be an object'],
    ['has no name', { ...LEAST, name: '' }, 'scenario.name must be a text'],
    ['has a slip of the pen', { ...LEAST, stafing: 0.5 }, 'scenario has an unknown field "stafing"'],
    ['starts at no time', { ...LEAST, start: '9 am' }, 'scenario.start must be a time of day'],
    ['has too many at work', { ...LEAST, staffing: 1.2 }, 'scenario.staffing must be a number from 0 to 1'],
    ['has a load in words', { ...LEAST, load: 'high' }, 'scenario.load must be a number'],
    [
      'makes an unknown service larger',
      { ...LEAST, sizes: { Biling: 2 } },
      'scenario.sizes has an unknown field "Biling"',
    ],
    ['has waves that are no list', { ...LEAST, waves: {} }, 'scenario.waves must be a list'],
    [
      'has a wave for an unknown service',
      { ...LEAST, waves: [{ ...wave, services: ['Blling'] }] },
      'scenario.waves[0].services names "Blling"',
    ],
    ['has a wave without times', { ...LEAST, waves: [{ ...wave, times: -1 }] }, 'scenario.waves[0].times'],
    [
      'has an unknown incident',
      { ...LEAST, incidents: [{ kind: 'flood', at: '10:00' }] },
      'scenario.incidents[0].kind must be walkout, outage, message or emails, not "flood"',
    ],
    [
      'has a message that may be urgent',
      { ...LEAST, incidents: [{ kind: 'message', at: '10:00', urgent: 'maybe', text: 'x' }] },
      'scenario.incidents[0].urgent must be true or false',
    ],
  ])('that %s is refused with a sentence that says so', (_what, value, message) => {
    expect(() => readScenario(value)).toThrow(ScenarioFault);
    expect(() => readScenario(value)).toThrow(message);
  });
});
