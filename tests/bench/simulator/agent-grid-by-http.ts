import { startSimulator } from '../../../src-main/simulator/start-simulator';
import type { Figure } from '../figure';
import { measureBeside } from '../measure-beside';
import { subscriptionTo, USUAL_COLUMNS } from './agent-columns';
import { LARGE_CENTRE } from './large-centre';
import { rowsOf } from './rows-of';

const ROUNDS = 40;

/** The same grid fetched over HTTP on the loopback device, until its whole text is there. */
export async function measureAgentGridByHttp(): Promise<readonly Figure[]> {
  const simulator = await startSimulator(LARGE_CENTRE);
  try {
    const { username = '', apiKey = '' } = simulator.users[0] ?? {};
    const form = { client_id: username, client_secret: apiKey, scope: simulator.tenant };
    const signedIn = await fetch(`${simulator.url}/configapi/v2/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, grant_type: 'client_credentials' }),
    });
    const { access_token } = (await signedIn.json()) as { access_token: string };
    const headers = { Authorization: `Bearer ${access_token}` };
    const path = `${simulator.url}/statsapi/subscription`;
    await fetch(path, { method: 'POST', headers, body: subscriptionTo(USUAL_COLUMNS) });
    const answer = async () => (await fetch(`${path}/data`, { headers })).text();
    const rows = rowsOf(await answer());
    const measured = await measureBeside(answer, () => JSON.stringify(rows), ROUNDS);
    return [{ name: 'the same, fetched by HTTP', limit: undefined, ...measured }];
  } finally {
    await simulator.close();
  }
}
