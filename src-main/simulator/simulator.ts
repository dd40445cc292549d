import type { Fault } from './api/faults/fault';
import type { LoggedRequest } from './api/request-log';
import type { CertificateKind } from './api/tls/certificate';
import type { TlsAddress } from './api/tls/tls-listeners';

/** What a user needs to sign in: the password or the API secret key. */
interface SimulatorUser {
  readonly username: string;
  readonly password: string;
  readonly apiKey: string;
}

/** A message to put into the internal chat. */
interface Saying {
  readonly content: string;
  readonly urgent: boolean;
  /** Login id of an agent or supervisor; by default the head of all teams. */
  readonly from?: string;
}

/** What is done to the clock of the contact centre; what is absent stays. */
export interface ClockChange {
  /** World seconds that pass at once. */
  readonly advanceSeconds?: number;
  /** World seconds in a real second from now on. */
  readonly speed?: number;
}

/** What the clock of the contact centre shows. */
export interface ClockReading {
  /** Of the contact centre's days; it starts on day 1. */
  readonly day: number;
  /** As "10:30:05". */
  readonly time: string;
  readonly speed: number;
}

/** What tests and demos can do to a running contact centre. Methods that name a user throw RangeError for nobody. */
export interface Controls {
  /** Puts a message into the internal chat now. Throws RangeError when `from` is nobody. */
  say(saying: Saying): void;
  activeSubscriptions(): number;
  /** The last 10,000 answered requests, oldest first. */
  requests(): readonly LoggedRequest[];
  /** Does what another wallboard of this user does at its start: signs in and deletes the subscription. */
  evict(username: string): void;
  /** Ends the token of a user as if its time was up: 401 until the next sign-in, the subscription stays. */
  expireToken(username: string): void;
  /** Lets other clients hold so many of the tenant's seats; by default all of them. */
  takeSeats(seats?: number): void;
  /** Gives the seats of `takeSeats` back. */
  freeSeats(): void;
  /** Answers the next `count` data requests with a status (as 401, 404, 500 or 204) instead of data. */
  answerNextData(count: number, status: number): void;
  /** Makes something go wrong from now on; answers the way to stop it. Throws RequestFault for a senseless fault. */
  inject(fault: Fault): () => void;
  /** Serves the tenant by https too, with this certificate. */
  openTls(certificate: CertificateKind): Promise<TlsAddress>;
  clock(): ClockReading;
  setClock(change: ClockChange): ClockReading;
}

/** A running simulated contact centre. */
export interface Simulator extends Controls {
  /** Base address, as "http://127.0.0.1:40123". */
  readonly url: string;
  /** Host name of the tenant: the scope of OAuth and the tenant_url of a password sign-in. */
  readonly tenant: string;
  /** Ordinary supervisors first, then the special users in the order asked for. */
  readonly users: readonly SimulatorUser[];
  /** Stops serving and drops open connections. */
  close(): Promise<void>;
}
