import { helpPage } from './help-page';
import { findParentPort, onStop } from './parent-port';
import { CommandLineFault, readCommandLine } from './read-command-line';
import { startSimulator } from './start-simulator';

/** Serves until it is told to stop; says where, on one line of standard output or to Electron's main process. */
async function run(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(helpPage());
    return;
  }
  const simulator = await startSimulator(options);
  const { url, tenant, users } = simulator;
  const stop = (): void => void simulator.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const parentPort = findParentPort();
  if (parentPort !== undefined) {
    onStop(parentPort, stop);
    parentPort.postMessage({ url, tenant, users });
  } else {
    process.stdout.write(`${JSON.stringify({ url, tenant, users })}\n`);
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof CommandLineFault ? 2 : 1);
});
