import { startSimulator } from '../../../src-main/simulator/start-simulator';
import type { Simulator } from '../../../src-main/simulator/simulator';
import type { SimulatorOptions } from '../../../src-main/simulator/simulator-options';

/** A simulator on a clock that stands still until it is moved, and where nobody waits. */
export interface TestServer extends Simulator {
  pass(ms: number): void;
  /** What injected faults would have waited, in milliseconds. */
  readonly waits: readonly number[];
  signIn(user?: number): Promise<string>;
  /** A request with a bearer token; a body makes it a POST unless a method is given. */
  ask(token: string, path: string, body?: unknown, method?: string): Promise<Response>;
  /** Signs in, subscribes and gets the data of this instant (data are ready at once unless a test says otherwise). */
  dataFor(body: unknown, user?: number): Promise<Answer>;
  /** Steers the simulator over HTTP; a body makes it a POST unless a method is given. */
  control(path: string, body?: unknown, method?: string): Promise<Response>;
}

/** A data answer, as far as tests read it. */
export type Answer = Record<
  string,
  {
    stats_totals?: Record<string, string>;
    service_grids?: { id: string; values: Record<string, string>[] }[];
    agent_grids?: { id: string; values: Record<string, string>[] }[];
    chat_messages?: Record<string, string>[];
  }
>;

export async function startTestServer(options: SimulatorOptions = {}): Promise<TestServer> {
  let nowMs = Date.UTC(2026, 2, 3, 10, 30);
  const waits: number[] = [];
  const simulator = await startSimulator({
    agents: 30,
    services: 6,
    firstDataMs: 0,
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    ...options,
    now: () => nowMs,
  });

  async function signIn(user = 0): Promise<string> {
    const { username = '', apiKey = '' } = simulator.users[user] ?? {};
    const form = { client_id: username, client_secret: apiKey, scope: simulator.tenant };
    const response = await fetch(`${simulator.url}/configapi/v2/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, grant_type: 'client_credentials' }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    return access_token;
  }

  function ask(token: string, path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') {
    return fetch(simulator.url + path, {
      method,
      headers: { Authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  return {
    ...simulator,
    waits,
    pass: (ms) => void (nowMs += ms),
    signIn,
    ask,
    async dataFor(body, user = 0) {
      const token = await signIn(user);
      const created = await ask(token, '/statsapi/subscription', body);
      if (created.status !== 200) throw new Error(await created.text());
      return (await (await ask(token, '/statsapi/subscription/data')).json()) as Answer;
    },
    control: (path, body, method = body === undefined ? 'GET' : 'POST') =>
      fetch(simulator.url + path, {
        method,
        ...(method === 'POST' && {
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body ?? {}),
        }),
      }),
  };
}
