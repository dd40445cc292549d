import type { StatisticsByName } from '../statistic';
import { count, seconds } from './of-unit';
import type { ServiceScope } from './service-scope';
import { commonValue, sumOver } from './service-scope';
import { estimatedWaitSeconds } from './estimated-wait';
import { longestWaitSeconds } from './longest-wait';

/** Where inbound interactions are at this moment. */
export const INBOUND_NOW: StatisticsByName<ServiceScope> = {
  in_calls_in_ivr: count((scope) => sumOver(scope, ({ inbound }) => inbound.inIvr)),
  in_calls_waiting: count((scope) => sumOver(scope, ({ inbound }) => inbound.waiting)),
  in_calls_ringing: count((scope) => sumOver(scope, ({ inbound }) => inbound.ringing)),
  in_calls_active_on_agents: count((scope) => sumOver(scope, ({ inbound }) => inbound.active)),
  in_calls_in_progress: count((scope) =>
    sumOver(scope, ({ inbound }) => inbound.inIvr + inbound.waiting + inbound.ringing + inbound.active),
  ),
  in_callbacks_waiting: count((scope) => sumOver(scope, ({ callbacksWaiting }) => callbacksWaiting)),
  in_max_wait_time: seconds(longestWaitSeconds),
  in_ewt: seconds((scope) => commonValue(scope, estimatedWaitSeconds)),
};
