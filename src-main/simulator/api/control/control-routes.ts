import type { Controls } from '../../simulator';
import type { RoutedCall } from '../call';
import type { Faults } from '../faults/faults';
import { readFault } from '../faults/read-fault';
import type { JsonObject } from '../read-json';
import {
  asBoolean,
  asCount,
  asObject,
  asOneOf,
  asText,
  parseJson,
  refuseOtherKeys,
  wrongShape,
} from '../read-json';
import type { Reply } from '../reply';
import { errorReply } from '../reply';
import { CERTIFICATES } from '../tls/certificate';
import { readClockChange } from './read-clock-change';

/** What can be steered over HTTP: the same that tests steer in the same process. */
export interface Steered {
  readonly controls: Controls;
  readonly faults: Faults;
}

/** One thing to ask for. */
interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** For people, in the list of routes. */
  readonly says: string;
  readonly answer: (steered: Steered, call: RoutedCall) => Reply | Promise<Reply>;
}

const DONE: Reply = { status: 200, json: {} };

/** Everything that can be steered. */
export const controlRoutes: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/control',
    says: 'This list.',
    answer: () => ({
      status: 200,
      json: { routes: controlRoutes.map(({ method, path, says }) => `${method} ${path}: ${says}`) },
    }),
  },
  {
    method: 'GET',
    path: '/control/requests',
    says: 'The requests answered so far, oldest first.',
    answer: ({ controls }) => ({ status: 200, json: { requests: controls.requests() } }),
  },
  {
    method: 'GET',
    path: '/control/faults',
    says: 'The faults in force, oldest first.',
    answer: ({ faults }) => ({ status: 200, json: { faults: faults.inForce } }),
  },
  {
    method: 'POST',
    path: '/control/faults',
    says: 'Injects a fault: {method, path, user, after, times, delayMs, answer, change, dateSkewSeconds, delivery}.',
    answer: ({ faults }, { body }) => ({
      status: 201,
      json: { id: faults.inject(readFault(parseJson(body))) },
    }),
  },
  {
    method: 'DELETE',
    path: '/control/faults',
    says: 'Removes all faults.',
    answer: ({ faults }) => {
      faults.removeAll();
      return DONE;
    },
  },
  {
    method: 'DELETE',
    path: '/control/faults/:id',
    says: 'Removes one fault.',
    answer: ({ faults }, { parts }) =>
      faults.remove(Number(parts['id'])) ? DONE : errorReply(404, 4043, 'There is no such fault.'),
  },
  {
    method: 'POST',
    path: '/control/token-expiry',
    says: 'Ends the token of a user as if its time was up: {user}.',
    answer: ({ controls }, call) => {
      controls.expireToken(asText(readBody(call, ['user'])['user'], 'user'));
      return DONE;
    },
  },
  {
    method: 'POST',
    path: '/control/eviction',
    says: 'Does what another wallboard of a user does at its start: {user}.',
    answer: ({ controls }, call) => {
      controls.evict(asText(readBody(call, ['user'])['user'], 'user'));
      return DONE;
    },
  },
  {
    method: 'GET',
    path: '/control/seats',
    says: 'How many subscriptions are active.',
    answer: ({ controls }) => ({ status: 200, json: { active: controls.activeSubscriptions() } }),
  },
  {
    method: 'POST',
    path: '/control/seats',
    says: 'Lets other clients hold so many seats: {taken}, a number or "all"; 0 gives them back.',
    answer: ({ controls }, call) => {
      const { taken } = readBody(call, ['taken']);
      controls.takeSeats(taken === 'all' ? Infinity : needed(asCount(taken, 'taken'), 'taken'));
      return DONE;
    },
  },
  {
    method: 'POST',
    path: '/control/messages',
    says: 'Says something in the internal chat: {content, urgent, from}.',
    answer: ({ controls }, call) => {
      const { content, urgent, from } = readBody(call, ['content', 'urgent', 'from']);
      controls.say({
        content: asText(content, 'content'),
        urgent: asBoolean(urgent, 'urgent'),
        ...(from !== undefined && { from: asText(from, 'from') }),
      });
      return DONE;
    },
  },
  {
    method: 'GET',
    path: '/control/clock',
    says: 'What time it is in the contact centre.',
    answer: ({ controls }) => ({ status: 200, json: controls.clock() }),
  },
  {
    method: 'POST',
    path: '/control/clock',
    says: 'Sets the clock forward, or its speed, or both: {advanceSeconds, speed}.',
    answer: ({ controls }, call) => ({
      status: 200,
      json: controls.setClock(readClockChange(readBody(call, ['advanceSeconds', 'speed']))),
    }),
  },
  {
    method: 'POST',
    path: '/control/tls',
    says: `Opens an https listener: {certificate}, which is ${CERTIFICATES.join(', ')}.`,
    answer: async ({ controls }, call) => {
      const kind = asOneOf(readBody(call, ['certificate'])['certificate'], CERTIFICATES, 'certificate');
      return { status: 201, json: await controls.openTls(needed(kind, 'certificate')) };
    },
  },
];

function readBody({ body }: RoutedCall, keys: readonly string[]): JsonObject {
  const request = asObject(parseJson(body), 'body');
  refuseOtherKeys(request, keys, 'body');
  return request;
}

function needed<Value>(value: Value | undefined, where: string): Value {
  if (value === undefined) throw wrongShape(where, 'given');
  return value;
}
