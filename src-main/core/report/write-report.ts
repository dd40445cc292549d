import type { Failure } from '../failure';
import type { Widget } from '../model/board';
import { gradeFreshness } from '../model/freshness';
import type { Snapshot } from '../model/snapshot';
import { shortenHost } from './shorten-host';

/** What a report tells of the machine. */
export interface Machine {
  /** What runs, with its version: `Perch 0.1.0`, `Electron 45.4.1`. */
  readonly versions: readonly string[];
  /** `linux 6.1 x64`. */
  readonly system: string;
}

/**
 * The details that support asks for, and nothing that says who or where: no names, no texts, no secrets, hosts
 * shortened. In English, whatever she reads: it is for those who mend it.
 */
export function writeReport(state: Snapshot, machine: Machine, nowMs: number): string {
  const { desk, freshness } = state;
  const { preferences } = desk;
  return [
    'Perch details',
    ...machine.versions,
    `System: ${machine.system}`,
    `Language: ${preferences.language}, theme: ${preferences.theme}`,
    `Tray icon: ${yes(desk.hasTray)}, privacy mode: ${yes(preferences.isPrivate)}`,
    `Account: ${account(state)}`,
    `Connection: ${connection(state)}`,
    `Data: ${data(freshness.receivedAtMs, nowMs)}, ${gradeFreshness(freshness, nowMs) ?? 'none yet'}`,
    `Missing from the last answer: ${listed(Object.keys(freshness.missingSinceMs))}`,
    `Interval: ${preferences.intervalSeconds} s`,
    `Warning: ${desk.warning === null ? 'none' : failure(desk.warning)}`,
    `Board: ${board(state)}`,
    `Rows: ${state.queues.length} queues, ${state.agents.length} agents, ${state.messages.length} messages`,
    `Tables: ${listed(Object.values(state.tables).map((rows) => `${rows.length} rows`))}`,
    `Boards of her own: ${state.boards.length}, known accounts: ${desk.profiles.length}`,
  ].join('\n');
}

const yes = (is: boolean) => (is ? 'yes' : 'no');
const listed = (parts: readonly string[]) => (parts.length === 0 ? 'none' : parts.join(', '));

function account({ profile }: Snapshot): string {
  if (profile === null) return 'none';
  if (profile.isDemo) return 'the demo contact centre';
  return `${shortenHost(profile.tenant)}, signs in by ${profile.secretKind}`;
}

function connection({ connection }: Snapshot): string {
  return 'failure' in connection ? `${connection.phase}: ${failure(connection.failure)}` : connection.phase;
}

/** The kind of a failure and what is chosen from a closed list; what is free text stays out. */
function failure(what: Failure): string {
  const closed = ['cause', 'reason', 'status', 'what'] as const;
  const parts = closed.flatMap((key) => (key in what ? [what[key as keyof Failure]] : []));
  return [what.kind, ...parts].join(' ');
}

function data(receivedAtMs: number | null, nowMs: number): string {
  return receivedAtMs === null
    ? 'never came'
    : `${Math.max(0, Math.round((nowMs - receivedAtMs) / 1000))} s old`;
}

function board({ board, boards }: Snapshot): string {
  const shown = boards.find(({ id }) => id === board.id);
  const parts = shown === undefined ? 'the one that Perch starts with' : listed(shown.widgets.map(part));
  return `${parts}; refused statistics: ${board.refused.length}, parts left out: ${board.leftOut.length}`;
}

function part(widget: Widget): string {
  return 'columns' in widget ? `${widget.kind} (${widget.columns.length} columns)` : widget.kind;
}
