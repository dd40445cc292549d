import type { Agent, AgentListPreferences, AgentState } from '#contract/snapshot';
import { agentEntry, rowKey, type AgentEntry, type AgentRow, type GroupHeading } from './agent-row';
import { agentComparison, LIST_ORDER, type AgentComparison } from './compare-agents';
import { agentTest, type AgentFilter } from './find-agents';

/** How the list is to be: grouped, sorted and narrowed. */
export interface Arrangement extends AgentFilter {
  readonly list: AgentListPreferences;
  /** Only who has been in a state at least since this instant of main's clock; null for all. */
  readonly beganByMs: number | null;
}

/** What the list shows. */
export interface AgentList {
  /** The same as before where no row is another. */
  readonly rows: readonly AgentRow[];
  /** The places of the headings among the rows. */
  readonly headings: readonly number[];
  /** How many agents are in each state, whatever the list is narrowed to. */
  readonly counts: ReadonlyMap<AgentState, number>;
}

type Group = AgentListPreferences['group'];

/** To join lists to: `flat` would look at each of thousands of rows. */
const NO_ROWS: readonly AgentRow[] = [];

/** Beyond this share of changed agents it is quicker to begin anew. */
const MANY = 0.25;

/**
 * The rows of the agents' list. It remembers the last ones: of thousands of agents few change at once, and only those
 * are sorted again. What it gives depends on what it is asked alone, not on what it remembers.
 */
export class AgentGroups {
  #agents: readonly Agent[] = [];
  #key = '';
  #entries: AgentEntry[] = [];
  #groups = new Map<string, AgentEntry[]>();
  #counts = new Map<AgentState, number>();
  #list: AgentList = { rows: [], headings: [], counts: this.#counts };

  /** The agents as rows, each group under its heading, and how many they are. */
  arrange(agents: readonly Agent[], arrangement: Arrangement): AgentList {
    const { list, state, query, beganByMs } = arrangement;
    const key = JSON.stringify([list, state, query]);
    if (key !== this.#key || !this.#follow(agents, arrangement)) this.#beginAnew(agents, arrangement);
    // Only time has gone on, and mostly nobody has passed the limit.
    const isWaiting = key === this.#key && agents === this.#agents;
    this.#agents = agents;
    this.#key = key;
    const shown = this.#flatten(list.group, beganByMs);
    if (!isWaiting || !isSame(this.#list.rows, shown.rows))
      this.#list = { ...shown, counts: new Map(this.#counts) };
    return this.#list;
  }

  #beginAnew(agents: readonly Agent[], { list, ...filter }: Arrangement): void {
    // Who has not changed keeps his entry: a row that is the same object is not drawn again.
    const known = new Map(this.#entries.map((entry) => [entry.agent, entry]));
    this.#entries = agents.map((agent) => known.get(agent) ?? agentEntry(agent));
    this.#counts.clear();
    for (const { state } of agents) this.#count(state, 1);
    const test = agentTest(filter);
    const shown = test === null ? this.#entries : this.#entries.filter(({ agent }) => test(agent));
    const compare = agentComparison(list.sort, list.isReversed);
    this.#groups = new Map(
      [...byGroup(shown, list.group)].map(([group, members]) => [group, members.sort(compare)]),
    );
  }

  /** Takes over what changed; false where that is too much, or somebody came or went. */
  #follow(agents: readonly Agent[], { list, ...filter }: Arrangement): boolean {
    if (agents === this.#agents) return true;
    if (agents.length !== this.#agents.length) return false;
    const places: number[] = [];
    // The one loop over all of them: as plain as can be.
    for (let place = 0; place < agents.length; place++) {
      const agent = agents[place];
      const before = this.#agents[place];
      if (agent === before) continue;
      if (agent?.loginId !== before?.loginId) return false;
      places.push(place);
    }
    if (places.length > agents.length * MANY) return false;
    const test = agentTest(filter);
    const compare = agentComparison(list.sort, list.isReversed);
    for (const place of places) {
      const before = this.#entries[place];
      const agent = agents[place];
      if (before === undefined || agent === undefined) return false;
      const entry = agentEntry(agent);
      this.#entries[place] = entry;
      this.#count(before.agent.state, -1);
      this.#count(agent.state, 1);
      if (test === null || test(before.agent)) this.#takeOut(before, list.group, compare);
      if (test === null || test(agent)) this.#putIn(entry, list.group, compare);
    }
    return true;
  }

  #takeOut(entry: AgentEntry, group: Group, compare: AgentComparison): void {
    const name = groupOf(entry, group);
    const members = this.#groups.get(name) ?? [];
    members.splice(placeOf(entry, members, compare), 1);
    if (members.length === 0) this.#groups.delete(name);
  }

  #putIn(entry: AgentEntry, group: Group, compare: AgentComparison): void {
    const name = groupOf(entry, group);
    const members = this.#groups.get(name) ?? [];
    members.splice(placeOf(entry, members, compare), 0, entry);
    this.#groups.set(name, members);
  }

  #count(state: AgentState, by: 1 | -1): void {
    const count = (this.#counts.get(state) ?? 0) + by;
    if (count > 0) this.#counts.set(state, count);
    else this.#counts.delete(state);
  }

  #flatten(group: Group, beganByMs: number | null): Omit<AgentList, 'counts'> {
    const parts: (readonly AgentRow[])[] = [];
    const headings: number[] = [];
    let place = 0;
    for (const name of orderedGroups(this.#groups.keys(), group)) {
      const all = this.#groups.get(name) ?? [];
      const members = beganByMs === null ? all : all.filter(({ stateBeganMs }) => stateBeganMs <= beganByMs);
      if (members.length === 0) continue;
      if (group !== 'none') {
        headings.push(place);
        parts.push([heading(name, group, members.length)]);
        place += 1;
      }
      parts.push(members);
      place += members.length;
    }
    return { rows: NO_ROWS.concat(...parts), headings };
  }
}

function groupOf({ agent, team }: AgentEntry, group: Group): string {
  return group === 'state' ? agent.state : group === 'team' ? team : '';
}

function byGroup(entries: readonly AgentEntry[], group: Group): Map<string, AgentEntry[]> {
  const groups = new Map<string, AgentEntry[]>();
  for (const entry of entries) {
    const name = groupOf(entry, group);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [entry]);
    else members.push(entry);
  }
  return groups;
}

/** States as who may need a supervisor first, teams by name; who has none comes last. */
function orderedGroups(names: Iterable<string>, group: Group): readonly string[] {
  const all = [...names];
  if (group === 'state') return LIST_ORDER.filter((state) => all.includes(state));
  return all.sort((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b));
}

function heading(name: string, group: 'state' | 'team', count: number): GroupHeading {
  return {
    kind: 'heading',
    group: group === 'state' ? { state: name as AgentState } : { team: name },
    count,
  };
}

/** Where an entry stands, or would stand, among others in order. */
function placeOf(entry: AgentEntry, members: readonly AgentEntry[], compare: AgentComparison): number {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = members[middle];
    if (other !== undefined && compare(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Headings are made anew each time and say the same. */
function isSame(before: readonly AgentRow[], after: readonly AgentRow[]): boolean {
  return (
    before.length === after.length &&
    after.every((row, place) => {
      const other = before[place];
      return (
        row === other ||
        (row.kind === 'heading' &&
          other?.kind === 'heading' &&
          rowKey(row) === rowKey(other) &&
          row.count === other.count)
      );
    })
  );
}
