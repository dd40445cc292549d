import type { NamedItem } from '../model/named-item';

/** What of a contact centre's configuration may be asked for. */
export const configurationLists = ['teams', 'services', 'dispositions'] as const;

/** The name of a list of the configuration. */
export type ConfigurationList = (typeof configurationLists)[number];

/** A list as the server told it, or that this server is too old to tell it. */
export interface Configuration {
  readonly isTold: boolean;
  readonly items: readonly NamedItem[];
}
