import type { StatisticGroup } from '#contract/catalogue';
import * as m from '../messages/compiled/messages';

const words: Readonly<Record<StatisticGroup, () => string>> = {
  inbound: () => m.stat_group_inbound(),
  staff: () => m.stat_group_staff(),
  'agent-totals': () => m.stat_group_agent_totals(),
  attributes: () => m.stat_group_attributes(),
  email: () => m.stat_group_email(),
  outbound: () => m.stat_group_outbound(),
  campaign: () => m.stat_group_campaign(),
  records: () => m.stat_group_records(),
  dispositions: () => m.stat_group_dispositions(),
  calendar: () => m.stat_group_calendar(),
  interaction: () => m.stat_group_interaction(),
};

/** The name of a group of statistics. */
export function statisticGroupWords(group: StatisticGroup): string {
  return words[group]();
}
