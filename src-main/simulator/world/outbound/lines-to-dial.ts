import type { Agent } from '../agents/agent';
import type { Service } from '../services/service';
import type { Campaign } from './campaign';

/** An attempt lasts about so long: who is free by then can take its customer. */
const AHEAD_SECONDS = 14;

/** How many lines a dialer dials now: fewer than one for those under way and those who wait already. */
export function linesToDial(service: Service, campaign: Campaign): number {
  const { mode, linesPerAgent, ivr } = campaign.profile;
  const { dialing, freeAgents, outbound } = service;
  const comingShare = 1 - (ivr?.selfServiceShare ?? 0) - (ivr?.abandonShare ?? 0);
  const spokenFor = outbound.waiting + outbound.inIvr * comingShare;
  if (mode === 'progressive') return Math.floor(freeAgents.size - spokenFor - dialing);
  const lines = 1 + (linesPerAgent - 1) * campaign.boldness;
  return Math.round(lines * (freeAgents.size + expectedFree(service) - spokenFor)) - dialing;
}

/** Agents who are finishing something now and will, as far as can be told, be free when a customer answers. */
function expectedFree({ agents }: Service): number {
  return agents.reduce((sum, agent) => sum + chanceToBeFree(agent), 0);
}

function chanceToBeFree({ intent, items }: Agent): number {
  const [item] = items;
  if (intent.to !== 'ready' || items.length !== 1 || item?.phase !== 'wrap_up') return 0;
  return 1 - Math.exp(-AHEAD_SECONDS / item.service.profile.wrapUp.meanSeconds);
}
