import { findStatistic, statistics, type Container, type StatisticGroup } from '#contract/catalogue';
import { findStatistics } from '../../../format/find-statistics';
import { statisticExplanation } from '../../../format/statistic-explanation';
import { statisticLabel } from '../../../format/statistic-label';
import { unavailableWords } from '../../../format/unavailable-words';

/** Something to choose in the statistic picker. */
export interface PickerOption {
  /** The protocol name. */
  readonly name: string;
  /** Why it cannot be chosen here; null where it can. */
  readonly why: string | null;
  /** The catalogue does not know it: it is asked for as it was typed. */
  readonly isFree: boolean;
}

/** What is looked at now, and what became of the day. */
const FIGURES = ['in_calls_waiting', 'in_max_wait_time', 'service_level', 'agents_ready'] as const;
const DAY = [
  'in_calls_received_per_day',
  'in_calls_handled_per_day',
  'in_calls_abandoned_in_queue_per_day',
] as const;

/** Options under one heading. */
export interface OptionGroup {
  readonly kind: 'usual' | 'found' | 'free' | 'impossible' | StatisticGroup;
  readonly options: readonly PickerOption[];
}

/** What a supervisor looks for most. */
const USUAL: Readonly<Record<Container, readonly string[]>> = {
  total: [...FIGURES, 'agents_busy', 'agents_logged', ...DAY],
  queue: [...FIGURES, 'service_level_target', ...DAY],
  agent: [
    'acd_state',
    'state_duration',
    'reason',
    'active_item_service_name',
    'active_item_talk_duration',
    'in_calls_handled_per_day',
    'calls_average_handling_time_per_day',
    'team_name',
  ],
};

/** The others, in the order in which they are offered. */
const GROUPS: readonly StatisticGroup[] = [
  'inbound',
  'staff',
  'agent-totals',
  'attributes',
  'email',
  'outbound',
  'campaign',
  'records',
  'dispositions',
  'calendar',
  'interaction',
];

/** What protocol names are written with. */
const PROTOCOL_NAME = /^[A-Za-z][\w.-]*$/;

/**
 * The statistics that match a search, in the order in which they are offered: everything by its group, what was
 * searched for by how well it matches, and what cannot be asked for in this place at the end.
 */
export function pickerOptions(query: string, container: Container): readonly OptionGroup[] {
  const found = findStatistics(query, searchable()).map(({ name, group }) => ({
    group,
    option: { name, why: unavailableWords(name, container), isFree: false },
  }));
  const possible = found.filter(({ option }) => option.why === null);
  const usual = USUAL[container];
  const inGroups: readonly OptionGroup[] = [
    {
      kind: 'usual',
      options: usual.flatMap((name) => optionsOf(possible, (each) => each.option.name === name)),
    },
    ...GROUPS.map((kind) => ({
      kind,
      options: optionsOf(possible, ({ group, option }) => group === kind && !usual.includes(option.name)),
    })),
  ];
  const groups: readonly OptionGroup[] = [
    ...(query.trim() === ''
      ? inGroups
      : [{ kind: 'found' as const, options: possible.map(({ option }) => option) }]),
    { kind: 'free', options: freeOption(query.trim()) },
    {
      kind: 'impossible',
      options: optionsOf(found, ({ option }) => option.why !== null),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** The id of an option's element, in a list whose ids begin with the list's own. */
export function optionId(listId: string, name: string): string {
  return `${listId}-${name}`;
}

interface FoundOption {
  readonly group: StatisticGroup;
  readonly option: PickerOption;
}

function optionsOf(
  found: readonly FoundOption[],
  isMeant: (each: FoundOption) => boolean,
): readonly PickerOption[] {
  return found.filter(isMeant).map(({ option }) => option);
}

/** The catalogue in the words of the window. */
function searchable() {
  return statistics.map(({ name, group }) => ({
    name,
    group,
    label: statisticLabel(name),
    explanation: statisticExplanation(name),
  }));
}

function freeOption(name: string): readonly PickerOption[] {
  // SUM alone says nothing: several are added up by choosing them.
  const isNew = PROTOCOL_NAME.test(name) && name !== 'SUM' && findStatistic(name) === undefined;
  return isNew ? [{ name, why: null, isFree: true }] : [];
}
