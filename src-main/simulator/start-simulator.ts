import type { Server } from 'node:http';
import { advanceWorld } from './api/advance-world';
import { RequestLog } from './api/request-log';
import { createHttpServer } from './api/serve-http';
import type { Tenant } from './api/tenant';
import type { User } from './api/user';
import { buildTenant } from './build-tenant';
import type { Saying, Simulator } from './simulator';
import type { SimulatorOptions } from './simulator-options';
import type { Person } from './world/person';

const URGENT_TEXT = 'Payment gateway is down, callers are piling up in Billing. Do not take card details.';

/**
 * Starts a simulated contact centre behind an HTTP server on 127.0.0.1. The world follows the real clock and is
 * brought up to date at each request. Rejects when the port is taken, throws RangeError on a wrong start time.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const tenant = buildTenant(options);
  const { world, clock, sessions, subscriptions } = tenant;
  const head = findPerson(tenant, undefined);
  if (options.urgentAfterSeconds !== undefined) {
    const afterMs = options.urgentAfterSeconds * 1000 * (options.speed ?? 1);
    world.planMessage(world.nowMs + afterMs, head, true, URGENT_TEXT);
  }
  const log = new RequestLog();
  const server = createHttpServer(tenant, log);
  const port = await listen(server, options.port ?? 0);

  return {
    url: `http://127.0.0.1:${port}`,
    tenant: tenant.name,
    users: tenant.users.map(({ username, password, apiKey }) => ({ username, password, apiKey })),
    close: () => close(server),
    say({ content, urgent, from }: Saying) {
      advanceWorld(tenant);
      world.planMessage(world.nowMs, findPerson(tenant, from), urgent, content);
    },
    activeSubscriptions: () => subscriptions.count,
    requests: () => log.requests,
    evict(username) {
      const user = findUser(tenant, username);
      sessions.openWithKey(user, clock.realMs);
      subscriptions.delete(user);
    },
    expireToken: (username) => sessions.end(findUser(tenant, username)),
    takeSeats: (seats = Infinity) => subscriptions.takeElsewhere(seats),
    freeSeats: () => subscriptions.takeElsewhere(0),
    answerNextData: (count, status) => {
      tenant.plannedDataReplies.push(...Array.from({ length: count }, () => status));
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function findUser({ users }: Tenant, username: string): User {
  const user = users.find((candidate) => candidate.username === username);
  if (user === undefined) throw new RangeError(`There is no user ${username}.`);
  return user;
}

function findPerson({ world }: Tenant, loginId: string | undefined): Person {
  const people: readonly Person[] = [...world.supervisors, ...world.agents];
  const person =
    loginId === undefined ? people[0] : people.find((candidate) => candidate.loginId === loginId);
  if (person === undefined) throw new RangeError(`There is nobody called ${loginId}.`);
  return person;
}
