/**
 * The words of the catalogue. Each lies in its own file, since explanations are long: a window that shows labels only
 * takes `statistic-label` and does not load the rest.
 */
export { statisticExplanation } from './statistic-explanation';
export { statisticLabel } from './statistic-label';
