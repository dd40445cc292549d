/** A time of day, "HH:MM". */
type ClockTime = string;

/**
 * Which services are meant: "all", a kind ("voice", "chat", "email", "preview", "dialer") or a name. Names that a
 * small centre does not have are passed over.
 */
export type ServiceChoice = readonly string[];

/** More or fewer customers than planned, between two times of day. */
export interface Wave {
  readonly from: ClockTime;
  readonly until: ClockTime;
  readonly services: ServiceChoice;
  /** 1 is as planned, 2 twice as many, 0 nobody. */
  readonly times: number;
}

/** Something that happens every day at a time. */
export type ScenarioIncident =
  | {
      readonly kind: 'walkout';
      readonly at: ClockTime;
      readonly minutes: number;
      readonly services: ServiceChoice;
      /** The part (0..1) of the agents at work who go. */
      readonly share: number;
      /** The not-ready reason they choose. */
      readonly reason: string;
    }
  | {
      readonly kind: 'outage';
      readonly at: ClockTime;
      readonly minutes: number;
      readonly services: ServiceChoice;
    }
  | {
      readonly kind: 'message';
      readonly at: ClockTime;
      readonly urgent: boolean;
      readonly text: string;
    }
  | {
      readonly kind: 'emails';
      readonly at: ClockTime;
      readonly services: ServiceChoice;
      /** For each agent whose main work they are. */
      readonly perAgent: number;
    };

/** A day of a contact centre, as a file describes it (docs/simulator.md). */
export interface Scenario {
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly about: string;
  /** When the simulator starts unless told otherwise. */
  readonly start: ClockTime;
  /** Customers relative to what the roster was planned for. */
  readonly load: number;
  /** The part (0..1) of the roster that comes to work. */
  readonly staffing: number;
  /** Of every so many agents one works at night; 0 for none. */
  readonly nightOneIn: number;
  /** Names of services a centre opens first, however small. */
  readonly firstServices: readonly string[];
  /** Times as many agents as such a service usually has, by name. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Services answered by their own agents only, so that nobody helps out. */
  readonly ownAgentsOnly: ServiceChoice;
  readonly waves: readonly Wave[];
  readonly incidents: readonly ScenarioIncident[];
}
