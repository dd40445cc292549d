import { advanceWorld } from './api/advance-world';
import { readFault } from './api/faults/read-fault';
import type { Serving } from './api/serve-http';
import type { Tenant } from './api/tenant';
import type { TlsListeners } from './api/tls/tls-listeners';
import type { User } from './api/user';
import { findPerson } from './find-person';
import { readClock } from './read-clock';
import type { Controls } from './simulator';

/** The ways to steer a contact centre while it is served. */
export function createControls({ tenant, log, faults }: Serving, tls: TlsListeners): Controls {
  const { world, clock, sessions, subscriptions } = tenant;
  return {
    say({ content, urgent, from }) {
      advanceWorld(tenant);
      world.planMessage(world.nowMs, findPerson(world, from), urgent, content);
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
    answerNextData: (times, status) => {
      faults.inject({ method: 'GET', path: '/statsapi/subscription/data', times, answer: { status } });
    },
    inject(fault) {
      const id = faults.inject(readFault(fault));
      return () => void faults.remove(id);
    },
    openTls: (certificate) => tls.open(certificate),
    clock: () => readClock(clock),
    setClock({ advanceSeconds, speed }) {
      if (speed !== undefined) clock.setSpeed(speed);
      if (advanceSeconds !== undefined) clock.advance(advanceSeconds * 1000);
      advanceWorld(tenant);
      return readClock(clock);
    },
  };
}

function findUser({ users }: Tenant, username: string): User {
  const user = users.find((candidate) => candidate.username === username);
  if (user === undefined) throw new RangeError(`There is no user ${username}.`);
  return user;
}
