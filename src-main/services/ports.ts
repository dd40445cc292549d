import type { Ledger } from '../core/chat/ledger';
import type { Failure } from '../core/failure';
import type { KnownProfile, ProfileName } from '../core/model/known-profile';
import type { NamedItem } from '../core/model/named-item';
import type { Profile } from '../core/model/profile';
import type { Rectangle } from '../core/placement/keep-on-screen';
import type { Result } from '../core/result';

/** Ends what it was given for; ending twice is harmless. */
export type Undo = () => void;

/** Time and chance, which services never take from anywhere else. */
export interface Clock {
  /** Milliseconds that only go forward; for durations. */
  monotonicMs(): number;
  /** Milliseconds since 1970; for display and for what is kept on disk. */
  wallMs(): number;
  /** From 0 to 1. */
  random(): number;
  /** Calls back once after so many milliseconds. */
  after(delayMs: number, call: () => void): Undo;
}

/** What proves to the server who asks. Lives in memory only. */
export interface Token {
  readonly profile: Profile;
  readonly value: string;
  /** Null where the server does not limit its life. */
  readonly expiresInMs: number | null;
}

/** The body of an answer, parsed but not yet read; or that the server still gathers (204). */
export type DataAnswer = { readonly kind: 'data'; readonly body: unknown } | { readonly kind: 'not-ready' };

/** Which dispositions are asked for; several kinds mean either of them. */
export interface DispositionsWanted {
  readonly agentCanSelect?: boolean;
  readonly inbound?: boolean;
  readonly outbound?: boolean;
  readonly preview?: boolean;
}

/** A list of the configuration; null where the server is too old to have it (404). */
export type ConfigurationAnswer = readonly NamedItem[] | null;

/** A server of the Real-Time Statistics API. Nothing here throws: what may fail is a Result. */
export interface StatisticsSource {
  signIn(profile: Profile, secret: string): Promise<Result<Token, Failure>>;
  subscribe(token: Token, request: object): Promise<Result<undefined, Failure>>;
  readData(token: Token): Promise<Result<DataAnswer, Failure>>;
  /** Gives the subscription back. True when the server said that it is gone. */
  unsubscribe(token: Token): Promise<boolean>;
  /** Ends the token where the server knows how to. Best effort. */
  signOut(token: Token): Promise<void>;
  /** The teams that the user supervises. */
  readTeams(token: Token): Promise<Result<ConfigurationAnswer, Failure>>;
  readServices(token: Token): Promise<Result<ConfigurationAnswer, Failure>>;
  readDispositions(token: Token, which?: DispositionsWanted): Promise<Result<ConfigurationAnswer, Failure>>;
  /** Whether a service has ready agents; null where the server does not tell. Needs no sign-in. */
  askAvailability(
    profile: Pick<Profile, 'tenant'>,
    service: string,
  ): Promise<Result<boolean | null, Failure>>;
}

/** Where secrets are kept: the operating system's keychain. */
export interface CredentialStore {
  read(profile: Profile): Promise<Result<string | null, Failure>>;
  write(profile: Profile, secret: string): Promise<Result<undefined, Failure>>;
  /** Removes what is kept for this user, of whichever kind. */
  remove(profile: Profile): Promise<Result<undefined, Failure>>;
}

/** What is remembered between runs. None of it is secret. */
export interface Settings {
  /** Who has signed in before, the latest first. */
  readonly profiles: readonly KnownProfile[];
  /** Which of them Perch signs in as when it starts, if the secret is kept. */
  readonly activeProfile: ProfileName | null;
  /** The time between two polls. */
  readonly intervalSeconds: number;
  readonly isMiniWallboardShown: boolean;
  readonly miniWallboardPlace: Rectangle | null;
  readonly popoverSize: { readonly width: number; readonly height: number } | null;
}

/** Keeps settings. Reading never fails: what cannot be read is the default. */
export interface SettingsStore {
  read(): Settings;
  change(changes: Partial<Settings>): void;
}

/** Keeps the ledger of urgent messages, one for each profile. A change is on disk when `save` returns. */
export interface LedgerStore {
  load(profile: Profile): Ledger;
  save(profile: Profile, ledger: Ledger): void;
}

/** Something to be told by the operating system. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly onClick: () => void;
}

/** Tells a notice. True when the system showed it. */
export type Notifier = (notice: Notice) => Promise<boolean>;

/** The log. Never given a secret, a token or the text of a message. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
