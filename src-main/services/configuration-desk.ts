import type { Configuration, ConfigurationList } from '../core/configuration/configuration';
import type { Failure } from '../core/failure';
import { failed, succeeded, type Result } from '../core/result';
import type { StatisticsSource, Token } from './ports';
import type { StateStore } from './state-store';

type Answer = Result<Configuration, Failure>;

/** What is known and what is being asked of one session. */
class Shelf {
  readonly kept = new Map<ConfigurationList, Configuration>();
  readonly asked = new Map<ConfigurationList, Promise<Answer>>();
}

/**
 * Teams, services and dispositions: fetched when somebody wants to see them, kept for the session, asked for by one
 * request however many want them at once.
 */
export class ConfigurationDesk {
  #shelf = new Shelf();

  constructor(
    private readonly source: StatisticsSource,
    private readonly token: () => Token | null,
    store: StateStore,
  ) {
    store.listen((state, before) => {
      const isOther = state.profile !== before.profile;
      const hasEnded = state.connection !== before.connection && state.connection.phase === 'signed-out';
      if (isOther || hasEnded) this.#shelf = new Shelf();
    });
  }

  /** A list, from the server where it is not known yet or is to be fresh. */
  read(list: ConfigurationList, isFresh: boolean): Promise<Answer> {
    const shelf = this.#shelf;
    const known = isFresh ? undefined : shelf.kept.get(list);
    if (known !== undefined) return Promise.resolve(succeeded(known));
    const asked = shelf.asked.get(list) ?? this.#ask(shelf, list);
    shelf.asked.set(list, asked);
    return asked;
  }

  async #ask(shelf: Shelf, list: ConfigurationList): Promise<Answer> {
    const token = this.token();
    const answer = token === null ? null : await this.#fetch(token, list);
    shelf.asked.delete(list);
    if (answer === null) return refused('nobody is signed in');
    if (shelf !== this.#shelf) return refused('the session has ended');
    if (!answer.ok) return answer;
    // What a server does not tell is not kept either: it may be replaced by a newer one meanwhile.
    if (answer.value === null) return succeeded({ isTold: false, items: [] });
    const configuration = { isTold: true, items: answer.value };
    shelf.kept.set(list, configuration);
    return succeeded(configuration);
  }

  #fetch(token: Token, list: ConfigurationList) {
    switch (list) {
      case 'teams':
        return this.source.readTeams(token);
      case 'services':
        return this.source.readServices(token);
      case 'dispositions':
        return this.source.readDispositions(token);
    }
  }
}

function refused(detail: string): Answer {
  return failed({ kind: 'request-refused', detail });
}
