import type { Agent, AgentListPreferences, AgentState } from '#contract/snapshot';
import { agentEntry, rowKey, type AgentEntry, type AgentRow, type GroupHeading } from './agent-row';
import { agentComparison, LIST_ORDER, type AgentComparison } from './compare-agents';
import { agentTest, type AgentFilter } from './find-agents';
import { replacementOf } from './row-replacement';

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
    const places = changedPlaces(this.#agents, agents);
    if (places === null) return false;
    if (places.length > agents.length * MANY) return false;
    const test = agentTest(filter);
    const leaving = new Map<string, AgentEntry[]>();
    const coming = new Map<string, AgentEntry[]>();
    for (const place of places) {
      const before = this.#entries[place];
      const agent = agents[place];
      if (before === undefined || agent === undefined) return false;
      const entry = agentEntry(agent);
      this.#entries[place] = entry;
      this.#count(before.agent.state, -1);
      this.#count(agent.state, 1);
      if (test === null || test(before.agent)) addTo(leaving, groupOf(before, list.group), before);
      if (test === null || test(agent)) addTo(coming, groupOf(entry, list.group), entry);
    }
    const compare = agentComparison(list.sort, list.isReversed);
    for (const group of new Set([...leaving.keys(), ...coming.keys()])) {
      const members = this.#groups.get(group) ?? [];
      exchange(
        members,
        (leaving.get(group) ?? []).sort(compare),
        (coming.get(group) ?? []).sort(compare),
        compare,
      );
      if (members.length === 0) this.#groups.delete(group);
      else this.#groups.set(group, members);
    }
    return true;
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

/** The places at which agents changed; null where somebody came, went or moved. */
function changedPlaces(before: readonly Agent[], after: readonly Agent[]): readonly number[] | null {
  const replacement = replacementOf(after);
  if (replacement?.before === before) return replacement.places;
  const places: number[] = [];
  // The one loop over all of them: as plain as can be.
  for (let place = 0; place < after.length; place++) {
    if (after[place] === before[place]) continue;
    if (after[place]?.loginId !== before[place]?.loginId) return null;
    places.push(place);
  }
  return places;
}

function groupOf({ agent, team }: AgentEntry, group: Group): string {
  return group === 'state' ? agent.state : group === 'team' ? team : '';
}

function byGroup(entries: readonly AgentEntry[], group: Group): Map<string, AgentEntry[]> {
  const groups = new Map<string, AgentEntry[]>();
  for (const entry of entries) addTo(groups, groupOf(entry, group), entry);
  return groups;
}

function addTo(groups: Map<string, AgentEntry[]>, name: string, entry: AgentEntry): void {
  const members = groups.get(name);
  if (members === undefined) groups.set(name, [entry]);
  else members.push(entry);
}

/** Takes some out of a group and others in, all three in order: in one go, for of thousands hundreds may change. */
function exchange(
  members: AgentEntry[],
  leaving: readonly AgentEntry[],
  coming: readonly AgentEntry[],
  compare: AgentComparison,
): void {
  let kept = leaving[0] === undefined ? members.length : members.indexOf(leaving[0]);
  let gone = 0;
  for (let place = kept; place < members.length; place++) {
    const member = members[place];
    if (member === leaving[gone]) gone += 1;
    else if (member !== undefined) members[kept++] = member;
  }
  members.length = kept;
  members.push(...coming);
  // From the end, where by time those belong who have just come: nobody else is moved then.
  let next = coming.length - 1;
  for (let place = members.length - 1; next >= 0; place--) {
    const [member, newcomer] = [members[kept - 1], coming[next]];
    if (newcomer === undefined) break;
    if (member !== undefined && compare(member, newcomer) > 0) {
      members[place] = member;
      kept -= 1;
    } else {
      members[place] = newcomer;
      next -= 1;
    }
  }
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
