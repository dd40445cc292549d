import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src-main/simulator/world/services/service';
import { DAILY_RESET, DAY } from '../../../../src-main/simulator/world/time/day';
import type { CentreChoice } from '../any-centre';
import { anyCentre, centreAt } from '../any-centre';

/** Into the third day, so that two daily resets are passed with work under way. */
const anyLaterInstant = fc.integer({ min: DAILY_RESET, max: DAILY_RESET + 2.5 * DAY });

function inAnyCentre(check: (service: Service, choice: CentreChoice) => void, numRuns = 30): void {
  fc.assert(
    fc.property(anyCentre, anyLaterInstant, (choice, atMs) => {
      for (const service of centreAt(choice, atMs).services) check(service, choice);
    }),
    { numRuns },
  );
}

describe('in any centre at any instant, every service', () => {
  it('has everything received in exactly one place', () => {
    inAnyCentre(({ inbound, callbacks, callbacksWaiting, email }) => {
      const { counters } = inbound;
      const present = inbound.inIvr + inbound.waiting + callbacksWaiting + inbound.ringing + inbound.active;
      const gone =
        counters.selfServiced +
        counters.abandonedInIvr +
        counters.droppedInIvr +
        counters.abandonedInQueue +
        counters.shortAbandonedInQueue +
        counters.droppedInQueue +
        counters.abandonedRinging +
        counters.droppedRinging +
        callbacks.cancelled +
        (email?.counters.joined ?? 0) +
        counters.handled;
      expect(present + gone).toBe(counters.received + counters.carriedOver);
    });
  });

  it('has every campaign call that was answered in exactly one place', () => {
    inAnyCentre(({ outbound, dials, profile }) => {
      if (profile.campaign === undefined) return;
      const { counters } = outbound;
      const present = outbound.inIvr + outbound.waiting + outbound.ringing + outbound.active;
      const gone =
        counters.selfServiced +
        counters.abandonedInIvr +
        counters.droppedInIvr +
        counters.abandonedInQueue +
        counters.shortAbandonedInQueue +
        counters.droppedInQueue +
        counters.abandonedRinging +
        counters.droppedRinging +
        counters.handled;
      expect(present + gone).toBe(dials.answered + counters.carriedOver);
    });
  });

  it('has every call attempt under way, failed or answered', () => {
    inAnyCentre(({ dials, dialing }) => {
      expect(dials.placed + dials.carriedOver).toBe(dialing + dials.failed + dials.answered);
    });
  });

  it('knows what became of every callback', () => {
    inAnyCentre(({ callbacks, callbacksWaiting }) => {
      expect(callbacks.queued + callbacks.carriedOver).toBe(
        callbacksWaiting + callbacks.answered + callbacks.cancelled,
      );
    });
  });

  it('knows who ended every conversation', () => {
    inAnyCentre(({ inbound, outbound, email }) => {
      for (const { counters } of [inbound, outbound]) {
        const ended =
          email === undefined || counters === outbound.counters
            ? counters.endedByCustomer + counters.endedByAgent + counters.transferred
            : email.counters.replied + email.counters.closedWithoutReply;
        expect(counters.handled).toBe(ended);
      }
    });
  });

  it('knows what became of every offer to an agent', () => {
    inAnyCentre(({ inbound, outbound, email, profile }) => {
      if (email !== undefined || profile.kind === 'preview') return;
      for (const { counters, ringing } of [inbound, outbound]) {
        expect(counters.routed + counters.carriedOffers).toBe(
          ringing +
            counters.rejected +
            counters.abandonedRinging +
            counters.droppedRinging +
            counters.answered,
        );
      }
    });
  });
});

describe('in any centre at any instant, the agents', () => {
  it('have in hand what the services say is with them', () => {
    fc.assert(
      fc.property(anyCentre, anyLaterInstant, (choice, atMs) => {
        const world = centreAt(choice, atMs);
        const items = world.agents.flatMap((agent) => [...agent.items, ...agent.desk]);
        for (const service of world.services) {
          const own = items.filter((item) => item.service === service);
          const inPhase = (...phases: readonly string[]) =>
            own.filter(({ phase }) => phases.includes(phase)).length;
          expect(inPhase('ringing')).toBe(service.inbound.ringing + service.outbound.ringing);
          expect(inPhase('talking', 'on_hold', 'desk')).toBe(
            service.inbound.active + service.outbound.active,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('add up to what their services count', () => {
    fc.assert(
      fc.property(anyCentre, anyLaterInstant, (choice, atMs) => {
        const { agents, services } = centreAt(choice, atMs);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        for (const direction of ['inbound', 'outbound'] as const) {
          for (const counter of [
            'handled',
            'firstTimeHandled',
            'transferred',
            'rejected',
            'endedByAgent',
            'wrappedUp',
          ] as const) {
            expect(sum(agents.map(({ counters }) => counters[direction][counter]))).toBe(
              sum(services.map((service) => service[direction].counters[counter])),
            );
          }
          expect(sum(agents.map(({ counters }) => counters[direction].conversationMs))).toBeCloseTo(
            sum(services.map((service) => service[direction].counters.conversationMs)),
            2,
          );
        }
        for (const counter of ['replied', 'closedWithoutReply', 'sent'] as const) {
          expect(sum(agents.map(({ counters }) => counters.email[counter]))).toBe(
            sum(services.map(({ email }) => email?.counters[counter] ?? 0)),
          );
        }
        expect(sum(agents.map(({ counters }) => counters.callbacksAttempted))).toBe(
          sum(services.map(({ callbacks }) => callbacks.attempted)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('have a state that says what they do', () => {
    fc.assert(
      fc.property(anyCentre, anyLaterInstant, (choice, atMs) => {
        for (const { items, state, skills, intent } of centreAt(choice, atMs).agents) {
          const isChatting = items.every(({ service }) => service.profile.kind === 'chat');
          expect(items.length).toBeLessThanOrEqual(isChatting ? 3 : 1);
          expect(items.every(({ service }) => skills.some((skill) => skill.service === service))).toBe(true);
          expect(state === 'busy' || state === 'after_call_work').toBe(items.length > 0);
          if (items.length === 0) expect(state === '' ? 'logged_out' : state).toBe(intent.to);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are never ready while somebody waits whom they could answer', () => {
    fc.assert(
      fc.property(anyCentre, anyLaterInstant, (choice, atMs) => {
        for (const { line, agents, profile, isDown } of centreAt(choice, atMs).services) {
          if (line.length === 0 || isDown || profile.email?.routing === 'pull') continue;
          expect(agents.filter(({ state }) => state === 'ready')).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
