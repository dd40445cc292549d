import { runBench } from '../run-bench';
import { measureAgentGrid } from './agent-grid';
import { measureAgentGridByHttp } from './agent-grid-by-http';
import { measureDay } from './day';

await runBench([measureAgentGrid, measureAgentGridByHttp, measureDay]);
