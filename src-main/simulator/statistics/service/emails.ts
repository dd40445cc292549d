import type { EmailCounters } from '../../world/email/email-cases';
import type { Statistic, StatisticsByName } from '../statistic';
import { count } from './of-unit';
import type { ServiceScope } from './service-scope';
import { sumOver } from './service-scope';

const today = (counter: keyof EmailCounters): Statistic<ServiceScope> =>
  count((scope) => sumOver(scope, ({ email }) => email?.counters[counter] ?? 0));

/** What emails have that calls have not. */
export const EMAILS: StatisticsByName<ServiceScope> = {
  in_emails_joined_existing_queue: today('joined'),
  in_email_received_new_per_day: today('receivedNew'),
  in_email_carried_over: today('carriedOver'),
  in_email_carried_over_new: today('carriedOverNew'),
  in_email_processed_replied_per_day: today('replied'),
  in_email_processed_noreply_per_day: today('closedWithoutReply'),
};
