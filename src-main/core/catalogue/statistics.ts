/**
 * How a statistic's value is to be read.
 * - `count`, `seconds`: a number.
 * - `running`: seconds of something that goes on; kept as the instant it began.
 * - `running-unless-zero`: as above, but 0 says that nothing is going on.
 * - `share`: a part of a whole, 0 to 1; the wire may say 0 to 100 (facts page 1.8 no. 14).
 * - `text`: as it is.
 */
export type Unit = 'count' | 'seconds' | 'running' | 'running-unless-zero' | 'share' | 'text';

/** A statistic that Perch knows how to read. */
export interface Statistic {
  /** The protocol name (specification, "List of Statistics"). */
  readonly name: string;
  readonly unit: Unit;
}

const unitsByName: Readonly<Record<string, Unit>> = {
  acd_state: 'text',
  active_item_direction: 'text',
  active_item_hold_duration: 'seconds',
  active_item_media_type: 'text',
  active_item_service_name: 'text',
  active_item_talk_duration: 'running-unless-zero',
  agents_busy: 'count',
  agents_logged: 'count',
  agents_ready: 'count',
  calls_average_handling_time_per_day: 'seconds',
  firstname: 'text',
  in_average_speed_of_answer: 'seconds',
  in_calls_abandoned_in_queue_per_day: 'count',
  in_calls_active_on_agents: 'count',
  in_calls_handled_per_day: 'count',
  in_calls_received_per_day: 'count',
  in_calls_waiting: 'count',
  in_max_wait_time: 'running-unless-zero',
  lastname: 'text',
  login_id: 'text',
  name: 'text',
  reason: 'text',
  service_level: 'share',
  service_level_target: 'share',
  service_level_threshold_time: 'seconds',
  state_duration: 'running',
};

/** The statistic of that protocol name; undefined where the catalogue does not know it, and its value passes as it is. */
export function findStatistic(name: string): Statistic | undefined {
  const unit = Object.hasOwn(unitsByName, name) ? unitsByName[name] : undefined;
  return unit === undefined ? undefined : { name, unit };
}
