import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { DialectName } from '../../../../src-main/simulator/api/dialect';
import { compareShapes } from '../compare-shapes';
import type { TestServer } from '../test-server';
import { startTestServer } from '../test-server';

/** A documented or captured exchange; words in angle brackets stand for what only the running server knows. */
interface Sample {
  readonly source: string;
  readonly dialect: DialectName;
  /** Made before the request, where there has to be one. */
  readonly subscription?: object;
  /** Without a sign-in. */
  readonly anonymous?: true;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly body?: object;
    readonly form?: Readonly<Record<string, string>>;
  };
  readonly status: number;
  /** null where there is no such header. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Absent for an empty body. */
  readonly answer?: unknown;
}

const FOLDER = resolve('tests/samples');
const SAMPLES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

let server: TestServer;
afterEach(() => server.close());

/** The sample as text, with the words in angle brackets filled in. */
async function fillIn(text: string): Promise<string> {
  const { username, password, apiKey } = server.users[0] ?? {};
  const boards = text.includes('wallboard>') ? await boardIds() : {};
  const words: Readonly<Record<string, string | undefined>> = {
    username,
    password,
    apiKey,
    tenant: server.tenant,
    ...boards,
  };
  return text.replace(/<([a-z ]+)>/gi, (whole, word: string) => words[word] ?? whole);
}

async function boardIds(): Promise<Record<string, string>> {
  const response = await server.ask(await server.signIn(), '/statsapi/cfg/wallboards');
  const { wallboards } = (await response.json()) as { wallboards: { id: string; is_global: boolean }[] };
  return Object.fromEntries(
    wallboards.map(({ id, is_global }) => [is_global ? 'global wallboard' : 'wallboard', id]),
  );
}

async function send({ request, subscription, anonymous }: Sample): Promise<Response> {
  const { method, path, body, form } = request;
  const token = anonymous ? undefined : await server.signIn();
  if (token !== undefined && subscription !== undefined) {
    expect((await server.ask(token, '/statsapi/subscription', subscription)).status).toBe(200);
  }
  return fetch(server.url + path, {
    method,
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(form !== undefined && { body: new URLSearchParams(form) }),
  });
}

describe('the recorded exchange', () => {
  it.each(SAMPLES)('%s is one that the simulator could have had', async (file) => {
    const text = readFileSync(resolve(FOLDER, file), 'utf8');
    const { dialect } = JSON.parse(text) as Sample;
    server = await startTestServer({ dialect });
    server.say({ content: 'Somebody is always saying something.', urgent: true });
    const sample = JSON.parse(await fillIn(text)) as Sample;
    const response = await send(sample);
    expect(response.status).toBe(sample.status);
    for (const [name, value] of Object.entries(sample.headers ?? {})) {
      expect([name, response.headers.get(name)]).toEqual([name, value]);
    }
    const body = await response.text();
    if (sample.answer === undefined) expect(body).toBe('');
    else expect(compareShapes(sample.answer, JSON.parse(body))).toEqual([]);
  });
});
