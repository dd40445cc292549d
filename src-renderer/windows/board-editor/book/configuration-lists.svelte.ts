import type { Bridge } from '#contract/bridge';
import type { CommandInput, CommandOutput } from '#contract/commands';
import type { Failure, Result } from '#contract/snapshot';

/** The name of a list of the contact centre's configuration. */
export type ListName = CommandInput<'configuration.read'>['list'];

type Answer = Result<CommandOutput<'configuration.read'>, Failure>;

/** Teams, services and dispositions to choose from, as the server lists them. */
export class ConfigurationLists {
  #answers = $state.raw<Partial<Record<ListName, Answer>>>({});

  constructor(private readonly bridge: Bridge) {}

  /** What main answered last; undefined before it did. */
  answerOf(list: ListName): Answer | undefined {
    return this.#answers[list];
  }

  /** Asks main, which keeps what it knows. */
  async ask(list: ListName): Promise<void> {
    const answer = await this.bridge.command('configuration.read', { list, isFresh: false });
    this.#answers = { ...this.#answers, [list]: answer };
  }
}
