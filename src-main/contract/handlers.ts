import * as v from 'valibot';
import type { Failure } from '../core/failure';
import { failed, type Result } from '../core/result';
import type { WindowName } from './bridge';
import { commandInputs, type CommandInput, type CommandName, type CommandOutput } from './commands';

/** One function for each command. */
export type Handlers = {
  readonly [Name in CommandName]: (
    input: CommandInput<Name>,
    from: WindowName,
  ) => Promise<Result<CommandOutput<Name>, Failure>> | Result<CommandOutput<Name>, Failure>;
};

/**
 * Answers one command: checks its name and its input against the contract, and only then calls the handler. A bad
 * one is answered with `request-refused`, whose detail names the place of the fault and quotes nothing of the input:
 * it may be a secret.
 */
export async function answerCommand(
  handlers: Handlers,
  from: WindowName,
  name: unknown,
  input: unknown,
): Promise<Result<unknown, Failure>> {
  if (typeof name !== 'string' || !isCommandName(name)) return refused('no such command');
  const parsed = v.safeParse(commandInputs[name], input);
  if (!parsed.success) {
    const places = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'the input');
    return refused(`${name}: ${[...new Set(places)].join(', ')}`);
  }
  const handler = handlers[name] as (input: unknown, from: WindowName) => Promise<Result<unknown, Failure>>;
  return handler(parsed.output, from);
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandInputs, name);
}

function refused(detail: string): Result<never, Failure> {
  return failed({ kind: 'request-refused', detail });
}
