import { describe, expect, it } from 'vitest';
import { DAILY_RESET, DAY, HOUR, MINUTE } from '../../../../src-main/simulator/world/time/day';
import type { World } from '../../../../src-main/simulator/world/world';
import { centreAt } from '../any-centre';

const BACKLOG = { scenario: 'email-backlog', agents: 60, services: 8 };

function emailService({ services }: World, routing: 'push' | 'pull') {
  const service = services.find(({ profile }) => profile.email?.routing === routing);
  if (service?.email === undefined) throw new RangeError(`No emails are to be ${routing}ed.`);
  return { ...service, email: service.email };
}

describe('an email', () => {
  it('is pushed to who is ready, or pulled by who is free, as the service has it', () => {
    const world = centreAt(BACKLOG, 12 * HOUR);
    const total = (routing: 'push' | 'pull', counter: 'offered' | 'pulled') =>
      emailService(world, routing).agents.reduce((sum, { counters }) => sum + counters.email[counter], 0);
    expect(total('push', 'offered')).toBeGreaterThan(20);
    expect(total('pull', 'pulled')).toBeGreaterThan(20);
    const pullers = emailService(world, 'pull').agents.filter(({ skills }) => skills.length === 1);
    expect(pullers.reduce((sum, { counters }) => sum + counters.email.offered, 0)).toBe(0);
  });

  it('waits in line until the oldest one is taken', () => {
    const { line } = emailService(centreAt(BACKLOG, 9 * HOUR), 'push');
    const times = line.map(({ queuedAtMs }) => queuedAtMs);
    expect(times.length).toBeGreaterThan(20);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });

  it('about a case that is still open joins it instead of waiting in line', () => {
    const world = centreAt(BACKLOG, 12 * HOUR);
    const { email, inbound, line } = emailService(world, 'push');
    expect(email.counters.joined).toBeGreaterThan(5);
    expect(email.open.size).toBe(line.length + inbound.ringing + inbound.active);
  });

  it('that is not finished is put aside at the end of the shift and gone on with on the next day', () => {
    const world = centreAt(BACKLOG, DAILY_RESET + DAY - MINUTE);
    const holder = world.agents.find(({ desk }) => desk.length > 0);
    const [kept] = holder?.desk ?? [];
    if (holder === undefined || kept === undefined) throw new Error('Nobody went home with an open email.');
    expect(holder.state).toBe('');
    world.advance(DAILY_RESET + DAY);
    expect(holder.counters.email.carriedOver).toBe(holder.desk.length);
    expect(kept.service.email?.counters.carriedOver).toBe(kept.service.email?.open.size);
    world.advance(DAY + 16 * HOUR);
    expect(kept.phase).toBe('over');
    expect(kept.service.email?.open.has(kept)).toBe(false);
  });

  it('is answered with a reply or closed without, and now and then followed up', () => {
    const { email } = emailService(centreAt(BACKLOG, 16 * HOUR), 'push');
    const { replied, closedWithoutReply, sent } = email.counters;
    expect(replied).toBeGreaterThan(closedWithoutReply);
    expect(closedWithoutReply).toBeGreaterThan(0);
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(replied / 4);
  });
});
