import { describe, expect, it } from 'vitest';
import { serviceLevel } from '../../../../src-main/simulator/statistics/service/service-quality';
import type { ServiceScope } from '../../../../src-main/simulator/statistics/service/service-scope';
import { serviceStatistics } from '../../../../src-main/simulator/statistics/service/service-statistics';
import { toWire } from '../../../../src-main/simulator/statistics/to-wire';
import type { FlowCounters } from '../../../../src-main/simulator/world/services/flow-counters';
import { DAILY_RESET } from '../../../../src-main/simulator/world/time/day';
import { centreAt } from '../any-centre';

function scopeWith(...counters: Partial<FlowCounters>[]): ServiceScope {
  const { services } = centreAt({ seed: 1, agents: 4, services: counters.length }, DAILY_RESET);
  services.forEach((service, index) => Object.assign(service.inbound.counters, counters[index]));
  return { services, nowMs: DAILY_RESET };
}

describe('the service level', () => {
  it('is answered in time by answered at any time and abandoned after the threshold', () => {
    expect(serviceLevel(scopeWith({ answeredInTime: 60, answered: 90, abandonedInQueue: 10 }))).toBe(0.6);
  });

  it('is not touched by short-abandoned calls', () => {
    const counters = { answeredInTime: 60, answered: 90, abandonedInQueue: 10, shortAbandonedInQueue: 500 };
    expect(serviceLevel(scopeWith(counters))).toBe(0.6);
  });

  it('counts those who gave up late while it rang', () => {
    expect(serviceLevel(scopeWith({ answeredInTime: 60, answered: 90, lateAbandonedRinging: 30 }))).toBe(0.5);
  });

  it('is weighted by calls over several services, not averaged', () => {
    const scope = scopeWith({ answeredInTime: 90, answered: 90 }, { answeredInTime: 0, answered: 10 });
    expect(serviceLevel(scope)).toBe(0.9);
  });

  it('is nothing when nobody called', () => {
    expect(serviceLevel(scopeWith({}))).toBeUndefined();
  });
});

describe('a total over services that differ', () => {
  it('has no target of its own', () => {
    const { services, nowMs } = centreAt({ seed: 1, agents: 20, services: 10 }, DAILY_RESET);
    const target = serviceStatistics.get('service_level_target');
    expect(target?.of({ services, nowMs }, [])).toBeUndefined();
    expect(target?.of({ services: services.slice(0, 2), nowMs }, [])).toBe(0.8);
  });
});

describe('a value on the wire', () => {
  it('is a fraction or a whole percent, whole seconds, or nothing', () => {
    expect(toWire(0.82314, 'share', 'fraction')).toBe('0.8231');
    expect(toWire(0.82314, 'share', 'whole')).toBe('82');
    expect(toWire(59.9, 'seconds', 'fraction')).toBe('59');
    expect(toWire(undefined, 'share', 'fraction')).toBe('');
    expect(toWire(0, 'count', 'fraction')).toBe('0');
    expect(toWire(3.26, 'rate', 'fraction')).toBe('3.3');
  });
});
