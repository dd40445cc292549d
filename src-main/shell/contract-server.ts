import { ipcMain } from 'electron';
import { COMMAND_CHANNEL } from '../contract/bridge';
import { answerCommand, type Handlers } from '../contract/handlers';
import type { Failure } from '../core/failure';
import { failed, type Result } from '../core/result';
import type { Log } from '../services/ports';
import type { WindowRegistry } from './window-registry';

/** Answers the windows' commands. Who is not one of our windows is refused, and so is what the contract does not know. */
export function serveContract(
  windows: WindowRegistry,
  handlers: Handlers,
  log: Log,
  /** Leaves out of an answer what its window may not show. */
  discreet: <Value>(result: Result<Value, Failure>) => Result<Value, Failure>,
): void {
  ipcMain.handle(COMMAND_CHANNEL, async (event, name: unknown, input: unknown) => {
    const from = windows.senderOf(event);
    if (from === null) {
      log.error('refused a command from a stranger');
      return failed({ kind: 'request-refused', detail: 'unknown sender' });
    }
    const result = await answerCommand(handlers, from, name, input);
    if (!result.ok && result.failure.kind === 'request-refused') {
      log.error(`refused a command of ${from}: ${result.failure.detail}`);
    }
    return discreet(result);
  });
}
