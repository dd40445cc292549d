import { describe, expect, it } from 'vitest';
import {
  abandonedInQueueShare,
  serviceLevel,
} from '../../../../src-main/simulator/statistics/service-quality';
import type { ServiceScope } from '../../../../src-main/simulator/statistics/service-scope';
import { serviceStatistics } from '../../../../src-main/simulator/statistics/service-statistics';
import { toWire } from '../../../../src-main/simulator/statistics/to-wire';
import { createWorld } from '../../../../src-main/simulator/world/create-world';
import type { ServiceCounters } from '../../../../src-main/simulator/world/service-counters';

function scopeWith(...counters: Partial<ServiceCounters>[]): ServiceScope {
  const { services } = createWorld({ seed: 1, agents: 4, services: counters.length, supervisors: 1 });
  services.forEach((service, index) => Object.assign(service.counters, counters[index]));
  return { services, nowMs: 0 };
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
    expect(abandonedInQueueShare(scopeWith({}))).toBeUndefined();
  });
});

describe('a total over services that differ', () => {
  it('has no target of its own', () => {
    const { services } = createWorld({ seed: 1, agents: 20, services: 7, supervisors: 1 });
    const target = serviceStatistics.get('service_level_target');
    expect(target?.of({ services, nowMs: 0 })).toBeUndefined();
    expect(target?.of({ services: services.slice(0, 2), nowMs: 0 })).toBe(0.8);
  });
});

describe('a value on the wire', () => {
  it('is a fraction or a whole percent, whole seconds, or nothing', () => {
    expect(toWire(0.82314, 'share', 'fraction')).toBe('0.8231');
    expect(toWire(0.82314, 'share', 'whole')).toBe('82');
    expect(toWire(59.9, 'seconds', 'fraction')).toBe('59');
    expect(toWire(undefined, 'share', 'fraction')).toBe('');
    expect(toWire(0, 'count', 'fraction')).toBe('0');
  });
});
