import type { ClockChange } from '../../simulator';
import { leaveOutUndefined } from '../leave-out-undefined';
import type { JsonObject } from '../read-json';
import { asNumberWithin, wrongShape } from '../read-json';

/** The longest that the clock is set forward at once, a week: everything in between has to happen. */
const MOST_SECONDS = 7 * 86_400;

/** Reads what to do to the clock; throws RequestFault. */
export function readClockChange(body: JsonObject): ClockChange {
  const change = {
    advanceSeconds: asNumberWithin(body['advanceSeconds'], 0, MOST_SECONDS, 'advanceSeconds'),
    speed: asNumberWithin(body['speed'], 0.01, 3600, 'speed'),
  };
  if (change.advanceSeconds === undefined && change.speed === undefined)
    throw wrongShape('body', 'an object with advanceSeconds or speed');
  return leaveOutUndefined(change);
}
