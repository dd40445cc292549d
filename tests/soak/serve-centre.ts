import { parentPort, workerData } from 'node:worker_threads';
import { startSimulator } from '../../src-main/simulator/start-simulator';

/** What the thread of the contact centre is given: the time, which the other side moves. */
export interface CentreData {
  /** One number of eight bytes: milliseconds since 1970. */
  readonly time: SharedArrayBuffer;
}

/** What it says when it is open. */
export interface CentreGreeting {
  readonly url: string;
  readonly username: string;
  readonly apiKey: string;
}

/** Serves a contact centre whose clock the other thread moves. */
export async function serveCentre(): Promise<void> {
  const time = new Float64Array((workerData as CentreData).time);
  const simulator = await startSimulator({
    agents: 50,
    services: 6,
    firstDataMs: 0,
    now: () => time[0] ?? 0,
  });
  const [user] = simulator.users;
  if (user === undefined) throw new Error('the simulated centre has no users');
  const greeting: CentreGreeting = {
    url: simulator.url,
    username: user.username,
    apiKey: user.apiKey,
  };
  parentPort?.postMessage(greeting);
}
