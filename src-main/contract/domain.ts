/** The few pure rules that main and the windows must agree on to the letter. */
export { draftId } from '../core/boards/with-draft';
export { rankOf } from '../core/model/attention';
export { gradeFreshness } from '../core/model/freshness';
export { numberOf, secondsOf, textOf } from '../core/model/reading';
export { columnKey, figureKey } from '../core/subscription/column-key';
