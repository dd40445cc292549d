/** The few pure rules that main and the windows must agree on to the letter. */
export { BOARD_LIMITS } from '../core/boards/board-limits';
export { figureAttention } from '../core/boards/figure-attention';
export { freeName } from '../core/boards/free-name';
export { starterBoard } from '../core/boards/starter-board';
export { draftId } from '../core/boards/with-draft';
export { rankOf } from '../core/model/attention';
export { isAbout } from '../core/chat/is-about';
export { LEAST_OPACITY, MINI_PAGES, PAGE_SECONDS } from '../core/model/preferences';
export { INTERVAL_CHOICE } from '../core/polling/interval-choice';
export { gradeFreshness } from '../core/model/freshness';
export { numberOf, secondsOf, textOf } from '../core/model/reading';
export { agentStateOf } from '../core/state/agent-state';
export { columnKey, figureKey } from '../core/subscription/column-key';
export { isAnsweredByFloor } from '../core/subscription/grid-scope';
