import type { Centre } from '../centre';
import { createRandom } from '../chance/random';
import type { Service } from '../services/service';
import { assignRecords } from './assign-records';
import { isCallingTime, nextOpening } from './calling-hours';
import type { CallingList } from './calling-list';
import type { Campaign } from './campaign';
import { mayAssign, zeroCampaignCounters } from './campaign';
import { toBeDialled } from './campaign-records';
import { planExpiry } from './expire-records';
import { loadList } from './load-list';

/** A list with fewer of its records (0..1) still to be dialled is replaced. */
const DRY_SHARE = 0.05;

/** The daily reset of a campaign: figures go to zero, lists that have run dry are loaded anew, the hours are planned. */
export function beginCampaignDay(centre: Centre, service: Service): void {
  const { campaign } = service;
  if (campaign === undefined) return;
  campaign.day++;
  campaign.counters = zeroCampaignCounters();
  for (const [place, list] of campaign.lists.entries()) {
    if (campaign.day === 1) {
      putToUse(centre, service, list);
    } else if (isDry(list)) {
      const fresh = reload(centre, service, campaign, list);
      campaign.lists[place] = fresh;
      putToUse(centre, service, fresh);
    } else {
      list.attemptedToday = 0;
      list.completedToday = 0;
      list.carriedOver = list.tally.inHand;
    }
  }
  // Some are open at the reset, and have their beginning later that day or night too.
  const openings = [nextOpening(campaign.profile, centre.nowMs)];
  if (isCallingTime(campaign.profile, centre.nowMs)) openings.unshift(centre.nowMs);
  for (const atMs of openings) centre.events.add(atMs, { kind: 'campaign_opens', service });
}

function putToUse(centre: Centre, service: Service, list: CallingList): void {
  assignRecords(list, service.agents);
  planExpiry(centre, list);
}

/** Records in hand are brought to an end first. */
function isDry(list: CallingList): boolean {
  return list.tally.inHand === 0 && toBeDialled(list) <= DRY_SHARE * list.profile.records;
}

function reload(centre: Centre, { id }: Service, campaign: Campaign, { profile }: CallingList): CallingList {
  const random = createRandom(centre.seed, `campaign/${id}/${++campaign.reloads}`);
  return loadList(random, profile, mayAssign(campaign.profile), centre.nowMs);
}
