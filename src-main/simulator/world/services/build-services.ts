import { FreeAgents } from '../agents/free-agents';
import type { ServicePlan } from '../centre-plan';
import { noEmailCases } from '../email/email-cases';
import { openCampaign } from '../outbound/campaign';
import { zeroCallbackCounters } from './callback-counters';
import { zeroDialCounters } from './dial-counters';
import { emptyFlow } from './flow';
import type { Service } from './service';

/** The services of a centre, without agents and calls yet. */
export function buildServices(seed: number, plans: readonly ServicePlan[]): Service[] {
  return plans.map(({ id, profile, arrivals }) => ({
    id,
    profile,
    arrivals,
    agents: [],
    freeAgents: new FreeAgents(),
    line: [],
    inbound: emptyFlow(),
    outbound: emptyFlow(),
    callbacksWaiting: 0,
    callbacks: zeroCallbackCounters(),
    dialing: 0,
    dials: zeroDialCounters(),
    email: profile.kind === 'email' ? noEmailCases() : undefined,
    campaign: profile.campaign === undefined ? undefined : openCampaign(seed, id, profile.campaign),
    dispositions: new Map(),
    isDown: false,
  }));
}
