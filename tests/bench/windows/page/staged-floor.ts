import type { Agent, AgentState } from '../../../../src-main/core/model/agent';

/** How many agents there are, and how many of them do something else after an update: five per cent. */
const AGENTS = 5000;
const CHANGED = AGENTS / 20;

/** The server counts whole seconds since the poll before. */
const POLL_SECONDS = 5;

const STATES: readonly AgentState[] = ['ready', 'busy', 'after-call-work', 'not-ready'];
const SERVICES = ['Billing', 'Orders', 'Returns', 'Technical support', 'Web chat'];
const REASONS = ['Lunch', 'Break', 'Meeting', 'Training'];
const FIRST = ['Amelia', 'Daniel', 'Kenji', 'Sofía', 'Jonas', 'Priya', 'Lena', 'Tomasz', 'Zoë', 'Ahmed'];
const LAST = ['Clarke', 'Okafor', 'Watanabe', 'Hernández', 'Albrecht', 'Raman', 'Vogt', 'Zieliński', 'Ng'];

/** A floor of agents that both contestants show, the same in both pages and in every run. */
export class StagedFloor {
  agents: readonly Agent[] = [];
  #seed = 1;

  constructor() {
    this.agents = Array.from({ length: AGENTS }, (_, index) =>
      this.#agent(index, -this.#upTo(3_600_000), this.#oneOf(STATES)),
    );
  }

  /** Five per cent of the agents turn to another state at this instant; gives those. */
  change(atMs: number): readonly Agent[] {
    const places = new Set<number>();
    while (places.size < CHANGED) places.add(this.#upTo(AGENTS));
    const changed = [...places].map((place) => {
      const others = STATES.filter((state) => state !== this.agents[place]?.state);
      return this.#agent(place, atMs - 1000 * this.#upTo(POLL_SECONDS), this.#oneOf(others));
    });
    const byPlace = new Map([...places].map((place, at) => [place, changed[at]]));
    this.agents = this.agents.map((agent, place) => byPlace.get(place) ?? agent);
    return changed;
  }

  #agent(index: number, sinceMs: number, state: AgentState): Agent {
    const name = { firstname: oneAt(FIRST, index), lastname: `${oneAt(LAST, index)} ${index}` };
    const isBusy = state === 'busy';
    return {
      loginId: `agent.${index}`,
      state,
      readings: {
        ...name,
        acd_state: state.replaceAll('-', '_'),
        team_name: `Team ${index % 40}`,
        state_duration: { sinceMs },
        reason: state === 'not-ready' ? this.#oneOf(REASONS) : '',
        active_item_service_name: isBusy ? this.#oneOf(SERVICES) : '',
        active_item_media_type: isBusy ? 'voice' : '',
        active_item_direction: isBusy ? 'in' : '',
        active_item_talk_duration: isBusy ? { sinceMs } : 0,
        active_item_hold_duration: 0,
        in_calls_active_on_agents: isBusy ? 1 : 0,
        in_calls_handled_per_day: 20,
        calls_average_handling_time_per_day: 240,
      },
    };
  }

  #oneOf<T>(values: readonly T[]): T {
    return oneAt(values, this.#upTo(values.length));
  }

  /** Park and Miller's generator: the same numbers everywhere. */
  #upTo(limit: number): number {
    this.#seed = (this.#seed * 48_271) % 2_147_483_647;
    return this.#seed % limit;
  }
}

function oneAt<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('there is none to choose from');
  return value;
}
