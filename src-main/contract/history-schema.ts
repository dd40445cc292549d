import * as v from 'valibot';
import { BOARD_LIMITS } from '../core/boards/board-limits';
import { QUEUE_COURSES } from '../core/history/series';
import { line } from './line-schema';

/** More lines than this no chart shows. */
const MOST_SERIES = 8;
/** More points than this no screen shows. */
const MOST_POINTS = 500;
/** The longest that the key of a total can be: a sum of many, for some services. */
const LONGEST_KEY = 20_000;

const series = v.variant('kind', [
  v.strictObject({ kind: v.literal('total'), key: line(LONGEST_KEY) }),
  v.strictObject({
    kind: v.literal('queue'),
    queue: line(BOARD_LIMITS.text),
    statistic: v.picklist(QUEUE_COURSES),
  }),
]);

/** Which courses a window wants to draw. */
export const historyWish = v.strictObject({
  series: v.pipe(v.array(series), v.minLength(1), v.maxLength(MOST_SERIES)),
  span: v.picklist(['15-minutes', '1-hour', '8-hours', 'today']),
  points: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_POINTS)),
});
