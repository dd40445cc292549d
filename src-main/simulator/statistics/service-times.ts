import type { Service } from '../world/service';
import { divide } from './divide';
import type { ServiceScope } from './service-scope';
import { sumOfCounter } from './service-scope';

/** Mean wait, ringing included, of the answered. */
export function averageSpeedOfAnswer(scope: ServiceScope): number | undefined {
  return divide(sumOfCounter(scope, 'answeredWaitMs') / 1000, sumOfCounter(scope, 'answered'));
}

/** Mean length, holds included, of the handled. */
export function averageConversationSeconds(scope: ServiceScope): number | undefined {
  return divide(sumOfCounter(scope, 'conversationMs') / 1000, sumOfCounter(scope, 'handled'));
}

/** Mean after-call work of those that are wrapped up. */
export function averageWrapUpSeconds(scope: ServiceScope): number | undefined {
  return divide(sumOfCounter(scope, 'wrapUpMs') / 1000, sumOfCounter(scope, 'wrappedUp'));
}

/**
 * How long somebody who queues now may wait: 0 when an agent is ready, else half the measured speed of answer and
 * half the time in which the busy agents free up for all before him (facts page, section 3: a blend of both).
 * Undefined when nobody is at work.
 */
export function estimatedWaitSeconds({ agents, line, profile, counters }: Service): number | undefined {
  if (agents.some(({ state }) => state === 'ready')) return 0;
  const working = agents.filter(({ state }) => state === 'busy' || state === 'after_call_work').length;
  if (working === 0) return undefined;
  const modelled = ((line.length + 1) * (profile.talkSeconds + profile.wrapUpSeconds)) / working;
  const measured = divide(counters.answeredWaitMs / 1000, counters.answered) ?? modelled;
  return (modelled + measured) / 2;
}
