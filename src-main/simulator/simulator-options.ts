import type { Scenario } from './scenarios/scenario';
import type { SpecialUser } from './api/build-users';
import type { DialectName } from './api/dialect';
import type { Wait } from './api/wait';
import type { PercentScale } from './statistics/to-wire';

/** How to run a simulated contact centre; everything has a default. */
export interface SimulatorOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** Same seed, same centre. Default 7. */
  readonly seed?: number;
  /** 1..20,000; default 60. */
  readonly agents?: number;
  /** 1..1,000; default 8. */
  readonly services?: number;
  /** Ordinary supervisors who can sign in, at least 1; default 3. The first one sees all teams. */
  readonly users?: number;
  /** Users who are refused or see no agents, added after the ordinary ones. Default none. */
  readonly specialUsers?: readonly SpecialUser[];
  /** Active subscriptions the tenant has paid for. Default: twice the users, at least 10. */
  readonly seats?: number;
  /** Which version of the real server this one stands in for. Default "5.19". */
  readonly dialect?: DialectName;
  /** How shares are written. Default "fraction". */
  readonly percent?: PercentScale;
  /** Real milliseconds from a new subscription to its first data, 204 until then. Default 400. */
  readonly firstDataMs?: number;
  /** World seconds in a real second. Default 1. */
  readonly speed?: number;
  /** The kind of day it has. Default: an ordinary one. */
  readonly scenario?: Scenario;
  /** Time of day in the world at the start, "HH:MM". Default: as the scenario has it. */
  readonly start?: string;
  /** An urgent message is said so many real seconds after the start. Default: none but what comes by itself. */
  readonly urgentAfterSeconds?: number;
  /** The real clock, milliseconds since 1970. Default Date.now; tests set their own. */
  readonly now?: () => number;
  /** How injected delays and slow answers pass. Default: by the real clock; tests bring their own. */
  readonly wait?: Wait;
}
