import { describe, expect, it } from 'vitest';
import { agentStatistics } from '../../../../src-main/simulator/statistics/agent/agent-statistics';
import { serviceStatistics } from '../../../../src-main/simulator/statistics/service/service-statistics';
import { toWire } from '../../../../src-main/simulator/statistics/to-wire';
import { WITHOUT_CONTAINER } from '../../../../src-main/simulator/statistics/without-container';
import { SCENARIO_NAMES } from '../../../../src-main/simulator/scenarios/find-scenario';
import { DAILY_RESET, DAY, HOUR } from '../../../../src-main/simulator/world/time/day';
import type { World } from '../../../../src-main/simulator/world/world';
import { centreAtDawn } from '../any-centre';
import { isAllowedIn, readCatalogue } from './catalogue';

const CATALOGUE = readCatalogue();
const ofServices = CATALOGUE.filter((row) => isAllowedIn(row, 'total') || isAllowedIn(row, 'service_grid'));
const ofAgents = CATALOGUE.filter((row) => isAllowedIn(row, 'agent_grid'));

/** Statistics and the values they were seen to take. */
type Seen = ReadonlyMap<string, Set<string>>;

const nothingSeen = (names: Iterable<string>): Seen => new Map([...names].map((name) => [name, new Set()]));

/** Values each statistic takes over a day and a half in every kind of day, in cells of services and of agents. */
function valuesSeen(): { readonly services: Seen; readonly agents: Seen } {
  const services = nothingSeen(serviceStatistics.keys());
  const agents = nothingSeen(agentStatistics.keys());
  const look = ({ services: all, agents: people, nowMs }: World): void => {
    const asked = all.flatMap(({ profile }) => profile.dispositions.map(({ name }) => name));
    for (const service of all) {
      for (const [name, { of, unit }] of serviceStatistics) {
        services.get(name)?.add(toWire(of({ services: [service], nowMs }, asked), unit, 'fraction'));
      }
    }
    for (const agent of people) {
      for (const [name, { of, unit }] of agentStatistics) {
        agents.get(name)?.add(toWire(of({ agent, nowMs }, asked), unit, 'fraction'));
      }
    }
  };
  for (const scenario of SCENARIO_NAMES) {
    const world = centreAtDawn({ seed: 5, agents: 90, services: 12, scenario });
    for (let atMs = DAILY_RESET + 3 * HOUR; atMs < DAILY_RESET + DAY + 6 * HOUR; atMs += HOUR / 2) {
      world.advance(atMs);
      look(world);
    }
  }
  // Some things last for seconds only, as a call of a dialer that waits for an agent.
  const busy = centreAtDawn({ seed: 5, agents: 90, services: 9, scenario: 'campaign-day' });
  for (let atMs = 13 * HOUR; atMs < 13.3 * HOUR; atMs += 2_000) {
    busy.advance(atMs);
    look(busy);
  }
  return { services, agents };
}

describe('the catalogue', () => {
  it('has a statistic for every name, in each container it is allowed in', () => {
    expect(ofServices.filter(({ name }) => !serviceStatistics.has(name)).map(({ name }) => name)).toEqual([]);
    expect(ofAgents.filter(({ name }) => !agentStatistics.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('says of every other name where it belongs, or serves it as unverified', () => {
    const elsewhere = CATALOGUE.filter((row) => !ofServices.includes(row) && !ofAgents.includes(row));
    expect(elsewhere.length).toBe(24);
    for (const { name } of elsewhere) {
      const isServed = serviceStatistics.get(name)?.isUnverified === true;
      expect([name, isServed || name in WITHOUT_CONTAINER]).toEqual([name, true]);
    }
  });

  it('serves nothing that is not in it', () => {
    const known = new Set(CATALOGUE.map(({ name }) => name));
    expect(
      [...serviceStatistics.keys(), ...agentStatistics.keys()].filter((name) => !known.has(name)),
    ).toEqual([]);
  });

  it('marks the guessed name as unverified in both containers', () => {
    expect(serviceStatistics.get('in_callbacks_attempted_per_day')?.isUnverified).toBe(true);
    expect(agentStatistics.get('in_callbacks_attempted_per_day')?.isUnverified).toBe(true);
  });

  it('is written in the units of the catalogue', () => {
    const units: Readonly<Record<string, string>> = {
      percent: 'share',
      ratio: 'share',
      enum: 'text',
      boolean: 'text',
      json: 'text',
    };
    for (const { name, unit } of CATALOGUE) {
      const served = serviceStatistics.get(name) ?? agentStatistics.get(name);
      if (served === undefined || name === 'out_calls_current_call_rate') continue;
      expect([name, served.unit]).toEqual([name, units[unit] ?? unit]);
    }
  });
});

describe('every statistic', () => {
  const seen = valuesSeen();

  it.each([...serviceStatistics.keys()])('%s of services changes with the world', (name) => {
    expect(seen.services.get(name)?.size).toBeGreaterThan(1);
  });

  it.each([...agentStatistics.keys()])('%s of agents changes with the world', (name) => {
    expect(seen.agents.get(name)?.size).toBeGreaterThan(1);
  });
});
