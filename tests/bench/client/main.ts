import { runBench } from '../run-bench';
import { measureAnswer } from './answer';
import { measureFrames } from './frames';

await runBench([measureAnswer, measureFrames]);
