/** The versions of the real server that this one can stand in for. */
export const DIALECT_NAMES = ['3.12', '5.2', '5.19', '5.36'] as const;

export type DialectName = (typeof DIALECT_NAMES)[number];

/**
 * What a version of the real server knows, where the sources tell versions apart. "Facts" below is the facts page by
 * section, and a help page is that of the version named.
 */
export interface Dialect {
  /** Keys that may name the statistic of a column; the first one is named in refusals. */
  readonly nameKeys: readonly ('stat_name' | 'statName')[];
  /** Keys of an app and of a grid; every other one is refused. */
  readonly appKeys: readonly string[];
  readonly gridKeys: readonly string[];
  /** cfg/teams, cfg/services, cfg/agents and cfg/wallboards; cfg/dispositions is in every version. */
  readonly hasConfiguration: boolean;
  /** Whether there is info/check_available_agents, and what its `availability` is. */
  readonly availability: 'missing' | 'list_of_one' | 'boolean';
  /** {"dispositions": [...]} or the bare list. */
  readonly dispositions: 'object' | 'list';
  /** What POST /statsapi/auth answers to a right password. */
  readonly passwords: 'token' | 'token_and_user' | 'refused';
}

const APP_KEYS = ['stats_totals', 'service_grids', 'agent_grids', 'chat_messages'];
const LATER_APP_KEYS = ['stats_totals_service_ids', 'stats_totals_dispositions'];

const GRID_KEYS = [
  ...['id', 'columns', 'limit'],
  ...['order_by', 'order_dir'],
  ...['filter_by', 'filter_value', 'filter_operation'],
];
const LATER_GRID_KEYS = ['order', 'team_ids', 'service_ids', 'my_subteam_only', 'logged_in_agents_only'];

/** Help page 3.12. That it sets the three cookies too: the page says "session cookies", and no other names are known. */
const v3_12: Dialect = {
  // Facts 1.1 and 1.8 no. 1: the one page that prints statName; the pages before and after it print stat_name.
  nameKeys: ['statName'],
  appKeys: APP_KEYS,
  gridKeys: GRID_KEYS,
  // Facts 1.1: seen with the 5.x wallboard first.
  hasConfiguration: false,
  // Facts 1.1: on the pages from 3.13 and 3.14 on.
  availability: 'missing',
  // Facts 1.8 no. 3: the object of the specification; older pages print the same.
  dispositions: 'object',
  // The page, as the specification, documents the token alone.
  passwords: 'token',
};

/** The specification: help page 5.2. */
const v5_2: Dialect = {
  ...v3_12,
  // Facts 1.8 no. 1: the page prints stat_name, the vendor's wallboard of these years sends statName.
  nameKeys: ['stat_name', 'statName'],
  // Facts 1.8 no. 7: the reply is lost in the specification; 3.18, the last page before it, prints [ true | false ].
  // That may be no more than a way to write "either", but a client has to bear it until a real server is met.
  availability: 'list_of_one',
};

/** The vendor's published reference and the captures of 2022. */
const v5_19: Dialect = {
  ...v5_2,
  // Facts 1.4: the fields that are not in the specification.
  appKeys: [...APP_KEYS, ...LATER_APP_KEYS],
  gridKeys: [...GRID_KEYS, ...LATER_GRID_KEYS],
  // Facts 1.7.
  hasConfiguration: true,
  // Facts 1.7 and 1.8 no. 7: a plain boolean in the published reference.
  availability: 'boolean',
  // Facts 1.7 and 1.8 no. 3: the published reference, and every live client maps it as a list.
  dispositions: 'list',
  // Facts 1.3: captured with privileges and user_id.
  passwords: 'token_and_user',
};

/** The published reference where it names 5.36. */
const v5_36: Dialect = {
  ...v5_19,
  // Facts 1.1 and 1.3: 403 "illegal login attempt"; the API secret key is the only way in.
  passwords: 'refused',
};

/**
 * What each version knows. No source says when signing in by API secret key and DELETE /statsapi/auth came: all have
 * them. SUM is gone from the published reference, but nothing says that it is refused: all have it.
 */
export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  '3.12': v3_12,
  '5.2': v5_2,
  '5.19': v5_19,
  '5.36': v5_36,
};
