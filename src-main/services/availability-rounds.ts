import type { Failure } from '../core/failure';
import type { Board } from '../core/model/board';
import type { Profile } from '../core/model/profile';
import { nextAvailability } from '../core/polling/next-availability';
import type { Clock, StatisticsSource } from './ports';
import type { StateStore } from './state-store';

/** Asks the endpoint that needs no sign-in: for the board, and for a second opinion on the server. */
export class AvailabilityRounds {
  readonly #askedAtMs = new Map<string, number>();

  constructor(
    private readonly clock: Clock,
    private readonly source: StatisticsSource,
    private readonly store: StateStore,
  ) {}

  /** Another board or another account: nothing has been asked for it yet. */
  forget(): void {
    this.#askedAtMs.clear();
  }

  /** Is the server down, or only our session lost? Null where the answer says nothing. */
  async askOpinion(profile: Profile): Promise<boolean | null> {
    const service = this.store.state.queues[0]?.name ?? '';
    const result = await this.source.askAvailability(profile, service);
    if (!result.ok) return isSilence(result.failure) ? false : null;
    return result.value === null ? null : true;
  }

  /** One service in a round, where the board wants to know. What was known before an error grows old by itself. */
  async askNext(profile: Profile, board: Board, isStillWanted: () => boolean): Promise<void> {
    const services = board.widgets.flatMap((part) => (part.kind === 'availability' ? part.services : []));
    const service = nextAvailability(services, this.#askedAtMs, this.clock.monotonicMs());
    if (service === null) return;
    this.#askedAtMs.set(service, this.clock.monotonicMs());
    const result = await this.source.askAvailability(profile, service);
    if (!result.ok || !isStillWanted()) return;
    const atMs = this.clock.monotonicMs();
    this.store.dispatch({ type: 'availability-heard', service, isAvailable: result.value, atMs });
  }
}

/** Nobody answers at all. Other refusals say nothing, e.g. of a server that is too old for the question. */
function isSilence({ kind }: Failure): boolean {
  return kind === 'unreachable' || kind === 'server-error' || kind === 'server-busy';
}
