import { join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import * as v from 'valibot';
import { failed, succeeded } from '../core/result';
import type { OpenDemo } from '../services/sign-in-desk';

/** What the simulated contact centre says when it is open. */
const greeting = v.object({
  url: v.pipe(v.string(), v.url()),
  users: v.tupleWithRest([v.object({ username: v.string(), apiKey: v.string() })], v.unknown()),
});

const LONGEST_START_MS = 20_000;
/** Lunch, with more callers than people: somebody who tries Perch should see what it is for. */
const SETTING = [
  ...['--port', '0', '--agents', '60', '--services', '8'],
  ...['--scenario', 'lunch-surge', '--start', '12:10', '--urgent-after', '6'],
];

/** Runs the embedded contact centre in a process of its own, at most one. */
export class DemoCentre {
  #process: UtilityProcess | null = null;
  #opened: ReturnType<OpenDemo> | null = null;

  /** Starts it, or says again how to sign in to the one that runs. */
  readonly open: OpenDemo = () => {
    this.#opened ??= this.#start();
    return this.#opened;
  };

  close(): void {
    this.#process?.kill();
    this.#process = null;
    this.#opened = null;
  }

  #start(): ReturnType<OpenDemo> {
    const simulator = utilityProcess.fork(join(__dirname, 'simulator.js'), SETTING, {
      serviceName: 'Perch demo contact centre',
    });
    this.#process = simulator;
    return new Promise((resolve) => {
      const fail = (detail: string) => {
        if (this.#process === simulator) this.close();
        resolve(failed({ kind: 'demo-unavailable', detail }));
      };
      const timer = setTimeout(() => fail('it did not start in time'), LONGEST_START_MS);
      simulator.once('exit', (code) => {
        clearTimeout(timer);
        fail(`it ended with code ${code}`);
      });
      simulator.once('message', (message: unknown) => {
        clearTimeout(timer);
        const parsed = v.safeParse(greeting, message);
        if (!parsed.success) {
          fail('it spoke nonsense');
          return;
        }
        const { url, users } = parsed.output;
        const tenant = new URL(url).host;
        const [user] = users;
        const profile = { tenant, user: user.username, secretKind: 'api-key', isDemo: true } as const;
        resolve(succeeded({ profile, secret: user.apiKey }));
      });
    });
  }
}
