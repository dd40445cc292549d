import { createServer } from 'node:http';
import { answerControl } from './api/control/answer-control';
import { Faults } from './api/faults/faults';
import { listen, stopListening } from './api/listen';
import { RequestLog } from './api/request-log';
import { createListener } from './api/serve-http';
import { TlsListeners } from './api/tls/tls-listeners';
import { waitByClock } from './api/wait';
import { buildTenant } from './build-tenant';
import { createControls } from './create-controls';
import { findPerson } from './find-person';
import type { Simulator } from './simulator';
import type { SimulatorOptions } from './simulator-options';

const URGENT_TEXT = 'Payment gateway is down, callers are piling up in Billing. Do not take card details.';

/**
 * Starts a simulated contact centre behind an HTTP server on 127.0.0.1. The world follows the real clock and is
 * brought up to date at each request. Rejects when the port is taken, throws RangeError on a wrong start time.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const tenant = buildTenant(options);
  const { world } = tenant;
  if (options.urgentAfterSeconds !== undefined) {
    const afterMs = options.urgentAfterSeconds * 1000 * (options.speed ?? 1);
    world.planMessage(world.nowMs + afterMs, findPerson(world, undefined), true, URGENT_TEXT);
  }
  const faults = new Faults();
  const serving = { tenant, log: new RequestLog(), faults, wait: options.wait ?? waitByClock };
  const tls = new TlsListeners(createListener(serving));
  const controls = createControls(serving, tls);
  const server = createServer(
    createListener(serving, (call, remoteAddress) =>
      answerControl({ controls, faults }, call, remoteAddress),
    ),
  );
  const port = await listen(server, options.port ?? 0);
  return {
    ...controls,
    url: `http://127.0.0.1:${port}`,
    tenant: tenant.name,
    users: tenant.users.map(({ username, password, apiKey }) => ({ username, password, apiKey })),
    async close() {
      await Promise.all([stopListening(server), tls.close()]);
    },
  };
}
