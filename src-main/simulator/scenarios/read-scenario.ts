import { Fields } from './read-fields';
import type { Scenario, ScenarioIncident, Wave } from './scenario';
import { ScenarioFault } from './scenario-fault';

const MOST_TIMES = 20;
const MOST_MINUTES = 720;

/** Reads what stands in a scenario file (docs/simulator.md). Throws ScenarioFault, whose message names the culprit. */
export function readScenario(value: unknown): Scenario {
  const fields = new Fields(value, 'scenario');
  const scenario: Scenario = {
    name: fields.text('name'),
    about: fields.text('about'),
    start: fields.clockTime('start'),
    load: fields.has('load') ? fields.number('load', 0, MOST_TIMES) : 1,
    staffing: fields.has('staffing') ? fields.number('staffing', 0, 1) : 1,
    nightOneIn: fields.has('nightOneIn') ? fields.number('nightOneIn', 0, 100) : 0,
    firstServices: fields.has('firstServices') ? fields.services('firstServices') : [],
    sizes: fields.has('sizes') ? fields.numbersByService('sizes', 0.1, MOST_TIMES) : {},
    ownAgentsOnly: fields.has('ownAgentsOnly') ? fields.services('ownAgentsOnly') : [],
    waves: fields.has('waves') ? fields.list('waves', readWave) : [],
    incidents: fields.has('incidents') ? fields.list('incidents', readIncident) : [],
  };
  fields.refuseOthers();
  return scenario;
}

function readWave(value: unknown, where: string): Wave {
  const fields = new Fields(value, where);
  const wave = {
    from: fields.clockTime('from'),
    until: fields.clockTime('until'),
    services: fields.services('services'),
    times: fields.number('times', 0, MOST_TIMES),
  };
  fields.refuseOthers();
  return wave;
}

function readIncident(value: unknown, where: string): ScenarioIncident {
  const fields = new Fields(value, where);
  const incident = readKind(fields, where);
  fields.refuseOthers();
  return incident;
}

function readKind(fields: Fields, where: string): ScenarioIncident {
  const kind = fields.text('kind');
  const at = fields.clockTime('at');
  switch (kind) {
    case 'walkout':
      return {
        kind,
        at,
        minutes: fields.number('minutes', 1, MOST_MINUTES),
        services: fields.services('services'),
        share: fields.number('share', 0, 1),
        reason: fields.text('reason'),
      };
    case 'outage':
      return {
        kind,
        at,
        minutes: fields.number('minutes', 1, MOST_MINUTES),
        services: fields.services('services'),
      };
    case 'message':
      return { kind, at, urgent: fields.flag('urgent'), text: fields.text('text') };
    case 'emails':
      return {
        kind,
        at,
        services: fields.services('services'),
        perAgent: fields.number('perAgent', 0, 1000),
      };
    default:
      throw new ScenarioFault(`${where}.kind must be walkout, outage, message or emails, not "${kind}".`);
  }
}
