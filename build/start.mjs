import { launchElectron } from './launch-electron.mjs';
import { ownArguments } from './own-arguments.mjs';
import { runMain } from './run-main.mjs';
import { ensureReady, partsToShowWindows } from './setup.mjs';

await runMain(async () => {
  const { runtime } = await ensureReady({ parts: partsToShowWindows() });
  return launchElectron(runtime, ownArguments());
});
