import type { Attention } from '../model/attention';
import type { QueueAttention } from '../model/queue';
import { numberOf, secondsOf, type Readings } from '../model/reading';

/** A wait of so many times the service-level threshold wants action. */
const ACTION_WAIT_FACTOR = 3;
/**
 * How far below its target a service level wants attention, and action, as shares. A level is counted since the
 * morning: a point or two below is how most days go, and nothing she could still change by looking.
 */
const ATTENTION_LEVEL_GAP = 0.05;
const ACTION_LEVEL_GAP = 0.15;

/**
 * What about a queue wants to be looked at, measured by what the tenant itself configured: the wait against the
 * service-level threshold, the level against the target. Without those nothing is claimed.
 */
export function queueAttention(readings: Readings, atMs: number): QueueAttention {
  return {
    longestWait: waitAttention(
      secondsOf(readings['in_max_wait_time'], atMs),
      numberOf(readings['service_level_threshold_time']),
    ),
    serviceLevel: levelAttention(
      numberOf(readings['service_level']),
      numberOf(readings['service_level_target']),
    ),
  };
}

function waitAttention(waitSeconds: number | null, thresholdSeconds: number | null): Attention {
  if (waitSeconds === null || thresholdSeconds === null || thresholdSeconds <= 0) return 'calm';
  if (waitSeconds > thresholdSeconds * ACTION_WAIT_FACTOR) return 'action';
  return waitSeconds > thresholdSeconds ? 'attention' : 'calm';
}

/** Grades a service level against a target, both shares. */
export function levelAttention(level: number | null, target: number | null): Attention {
  if (level === null || target === null) return 'calm';
  if (level < target - ACTION_LEVEL_GAP) return 'action';
  return level < target - ATTENTION_LEVEL_GAP ? 'attention' : 'calm';
}
