import { SERVICE_QUALITY, serviceLevel } from '../../src-main/simulator/statistics/service/service-quality';
import { sumInbound } from '../../src-main/simulator/statistics/service/service-scope';
import { measuredDays } from './measured-days';
import type { QueueFigures } from './queue-figures';
import type { QueueModel } from './queue-model';
import { reduceCentre } from './reduced-centre';
import type { RunLength } from './run-length';

/**
 * The figures of one run, by the statistics the simulator serves. The same run is made once more with a threshold of
 * nothing: its service level is the share of those who did not wait.
 */
export function measureRun(
  model: QueueModel,
  thresholdSeconds: number,
  length: RunLength,
  seed: number,
): QueueFigures {
  const run = measuredDays(reduceCentre(model, thresholdSeconds, seed), length);
  const strict = measuredDays(reduceCentre(model, 0, seed), length);
  const answered = sumInbound(run, 'answered');
  if (answered !== sumInbound(strict, 'answered')) throw new Error('The threshold has changed what happens.');
  const abandoned = sumInbound(run, 'abandonedInQueue') + sumInbound(run, 'shortAbandonedInQueue');
  return {
    waitingShare: 1 - existing(serviceLevel(strict)),
    answeredWaitSeconds: existing(SERVICE_QUALITY['in_average_speed_of_answer']?.of(run, [])),
    serviceLevel: existing(serviceLevel(run)),
    abandonedShare: abandoned / (answered + abandoned),
  };
}

function existing(value: number | string | undefined): number {
  if (typeof value !== 'number') throw new TypeError('Nobody called in the whole run.');
  return value;
}
