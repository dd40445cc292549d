import type { Ledger } from '../core/chat/ledger';
import type { ServerBoard } from '../core/boards/server-board';
import type { DiskUse, Failure } from '../core/failure';
import type { Reached, Sample } from '../core/history/sample';
import type { Board } from '../core/model/board';
import type { KnownProfile, ProfileName } from '../core/model/known-profile';
import type { NamedItem } from '../core/model/named-item';
import type { Preferences } from '../core/model/preferences';
import type { Profile } from '../core/model/profile';
import type { TellingFailure } from '../core/model/telling';
import type { MiniPlaces } from '../core/placement/mini-places';
import type { Result } from '../core/result';
import type { Dialect } from '../core/subscription/dialect';

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
export type DataAnswer = (
  { readonly kind: 'data'; readonly body: unknown } | { readonly kind: 'not-ready' }
) & {
  /** How long the server wants to be left alone, from `Retry-After` beside a success; null where it does not say. */
  readonly hintMs: number | null;
  /** How far the server's clock is ahead of this machine's, from its `Date` header; null where it has none. */
  readonly skewMs: number | null;
};

/** Which dispositions are asked for; several kinds mean either of them. */
export interface DispositionsWanted {
  readonly agentCanSelect?: boolean;
  readonly inbound?: boolean;
  readonly outbound?: boolean;
  readonly preview?: boolean;
}

/** A list of the configuration; null where the server is too old to have it (404). */
export type ConfigurationAnswer = readonly NamedItem[] | null;

/** The body of an answer, parsed but not yet read. */
export interface ToldBody {
  readonly body: unknown;
}

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
  /** What the server keeps of the vendor's wallboards; null where it has none (404). Never written. */
  readWallboards(token: Token): Promise<Result<readonly ServerBoard[] | null, Failure>>;
  /** One of them; null where it is not there (404). */
  readWallboard(token: Token, id: string): Promise<Result<ToldBody | null, Failure>>;
  /** Whether a service has ready agents; null where the server does not tell. Needs no sign-in. */
  askAvailability(profile: Profile, service: string): Promise<Result<boolean | null, Failure>>;
}

/** Where secrets are kept: the operating system's keychain. */
export interface CredentialStore {
  read(profile: Profile): Promise<Result<string | null, Failure>>;
  write(profile: Profile, secret: string): Promise<Result<undefined, Failure>>;
  /** Removes what is kept for this user, of whichever kind. */
  remove(profile: Profile): Promise<Result<undefined, Failure>>;
}

/** A dialect as it is kept, and the wall-clock time at which it was agreed on. */
interface KeptDialect extends Dialect {
  readonly atMs: number;
}

/** What is remembered between runs. None of it is secret. */
export interface Settings {
  /** Who has signed in before, the latest first. */
  readonly profiles: readonly KnownProfile[];
  /** Which of them Perch signs in as when it starts, if the secret is kept. */
  readonly activeProfile: ProfileName | null;
  readonly preferences: Preferences;
  /** Her own boards, in her order. */
  readonly boards: readonly Board[];
  /** Which of them is shown; null for the one that Perch starts with. */
  readonly shownBoard: string | null;
  readonly isMiniWallboardShown: boolean;
  readonly miniWallboardPlaces: MiniPlaces;
  readonly popoverSize: { readonly width: number; readonly height: number } | null;
  /** By tenant. */
  readonly dialects: Readonly<Record<string, KeptDialect>>;
}

/** Keeps settings. Reading never fails: what cannot be read is the default. What cannot be written holds for this run. */
export interface SettingsStore {
  read(): Settings;
  change(changes: Partial<Settings>): void;
}

/** Keeps the ledger of urgent messages, one for each user. Nothing here throws. */
export interface LedgerStore {
  load(profile: Profile): LoadedLedger;
  /** Where it succeeds, the ledger is on disk, and what was doubted before no longer is. */
  save(profile: Profile, ledger: Ledger): Result<undefined, Failure>;
  /** Leaves a sign for the next run, wherever one can be left, that messages were told which the disk does not know of. */
  doubt(profile: Profile): void;
}

/** What tenants' servers were found to understand, so that it is found out once. */
export interface DialectStore {
  recall(tenant: string): Dialect | undefined;
  remember(tenant: string, dialect: Dialect): void;
}

/** A ledger as it was found. */
export interface LoadedLedger {
  readonly ledger: Ledger;
  /** False where messages may have been told that it does not hold. */
  readonly isTrusted: boolean;
}

/** Writes something to disk: now, and where that fails again and again until it works. True when it is written now. */
export type KeepOnDisk = (what: DiskUse, write: () => Result<undefined, Failure>) => boolean;

/** Something to be told by the operating system. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly onClick: () => void;
}

/** Tells a notice: whether the system showed it, or why not. */
export type Notifier = (notice: Notice) => Promise<Result<undefined, TellingFailure>>;

/**
 * Keeps the course of what was read, for one user at a time. Instants are monotonic milliseconds; it may know only the
 * last hours. Nothing here throws.
 */
export interface HistoryStore {
  /** Adds a sample, which is later than those before. */
  add(sample: Sample): void;
  /** A series by its id from an instant on, one entry for each sample. */
  read(id: string, fromMs: number): readonly Reached[];
  /** The instants from one on at which the counters of the day began anew. */
  resets(fromMs: number): readonly number[];
  /** The instant of the oldest sample that is known; null before the first. */
  readonly oldestMs: number | null;
  /** Another user: nothing is known of him. */
  forget(): void;
}

/** What opens Perch when she logs in, where this system has such a thing. */
export interface LoginItem {
  isOn(): boolean;
  set(isOn: boolean): Result<undefined, Failure>;
}

/** The log. Never given a secret, a token or the text of a message. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
