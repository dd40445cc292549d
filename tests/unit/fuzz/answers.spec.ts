import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src-main/core/model/reading';
import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { diff } from '../../../src-main/core/state/diff';
import { initialSnapshot } from '../../../src-main/core/state/initial-snapshot';
import { reduce } from '../../../src-main/core/state/reduce';
import type { Answer } from '../../../src-main/core/subscription/answer';
import { usualDialect } from '../../../src-main/core/subscription/dialect';
import { planSubscription } from '../../../src-main/core/subscription/plan-subscription';
import { readAnswer } from '../../../src-main/core/subscription/read-answer';
import { writeRequest } from '../../../src-main/core/subscription/write-request';
import { buildTenant } from '../../../src-main/simulator/build-tenant';
import { knock, signIn } from '../../bench/front-door';
import { agentTable, boardOf, figure } from '../../support/build-board';
import { hostileTexts } from '../../support/hostile-texts';
import { placesIn } from '../../support/json-places';

const RUNS = 100_000;
const plan = planSubscription(
  boardOf(figure('in_calls_ringing'), agentTable({ limit: 3, columns: [{ statistic: 'brand_new' }] })),
);

/** What a simulated centre answers to that plan: the real shape that is then made wrong. */
const realText = (() => {
  const tenant = buildTenant({ agents: 6, services: 2, start: '10:30', firstDataMs: 0, now: () => 0 });
  const token = signIn(tenant);
  const known = {
    ...usualDialect,
    refused: [{ place: 'agents', key: 'brand_new', statistics: [] }] as const,
  };
  knock(tenant, token, 'POST', '/statsapi/subscription', JSON.stringify(writeRequest(plan, known).body));
  return knock(tenant, token, 'GET', '/statsapi/subscription/data');
})();

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    null,
    0,
    -1,
    1e308,
    '82',
    '0.82',
    82,
    0.82,
    true,
    '1e5',
    'NaN',
    ' 7 ',
    [],
    {},
    [[]],
  ),
  fc.constantFrom(...hostileTexts.map(({ sent }) => sent.slice(0, 200))),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
);
const mutation = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'double', 'rename', 'wrap'),
  value: junk,
});

function mutate(body: unknown, { place, how, value }: { place: number; how: string; value: unknown }): void {
  const places = placesIn(body);
  const [node, key] = places[place % Math.max(1, places.length)] ?? [{}, ''];
  const members = node as Record<string, unknown>;
  // What was generated is used again when a failure is shrunk.
  if (how === 'replace') members[key] = structuredClone(value);
  else if (how === 'wrap') members[key] = [members[key]];
  else if (how === 'rename' && !Array.isArray(node)) {
    // Not by String: what was generated may have a "toString" of its own.
    members[JSON.stringify(value)] = members[key];
    Reflect.deleteProperty(members, key);
  } else if (how === 'double' && Array.isArray(node)) node.push(...node.slice(0, 50));
  else if (Array.isArray(node)) node.splice(Number(key), 1);
  else Reflect.deleteProperty(members, key);
}

/** Every number that was sent, also as a text or as a share in percent, and every text that can be shown. */
function sentIn(body: unknown): { numbers: Set<number>; texts: Set<string> } {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  for (const [node, key] of placesIn([body])) {
    const value = (node as Record<string, unknown>)[key];
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    texts.add(String(value));
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number') numbers.add(number).add(number / 100);
  }
  return { numbers, texts };
}

function readingsOf(state: Snapshot): readonly Reading[] {
  const rows = [...state.queues, ...state.agents, ...Object.values(state.tables).flat()];
  return [state.totals, ...rows.map((row) => row.readings)].flatMap((readings) => Object.values(readings));
}

function wasSent(reading: Reading, { numbers, texts }: ReturnType<typeof sentIn>): boolean {
  if (reading === null) return true;
  if (typeof reading === 'string') return texts.has(reading);
  if (typeof reading === 'number') return numbers.has(reading);
  // The answer came at instant 0: a duration began so much before.
  const seconds = -reading.sinceMs / 1000;
  return numbers.has(seconds) || [...numbers].some((number) => Math.abs(number - seconds) < 1e-6);
}

describe('any answer', () => {
  it(
    `of ${RUNS} mutated ones is read without throwing, and shows no value that was not sent`,
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
          const body: unknown = JSON.parse(realText);
          for (const one of mutations) mutate(body, one);
          const answer = readAnswer(body, plan, { before: null, percentScale: null, atMs: 0 });
          if (answer === null) return;
          const received = {
            type: 'answer-received',
            answer,
            intervalMs: 5000,
            atMs: 1_000_000,
            wallMs: 0,
          } as const;
          const state = reduce(initialSnapshot, received);
          const sent = sentIn(body);
          for (const reading of readingsOf(state)) {
            if (!wasSent(reading, sent)) expect(reading).toBe('something that was sent');
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
  );

  it('after any other is read as if it were the first, but for the identity of what did not change', () => {
    fc.assert(
      fc.property(
        fc.array(mutation, { maxLength: 3 }),
        fc.array(mutation, { maxLength: 3 }),
        (one, other) => {
          const bodies = [one, other].map((mutations) => {
            const body: unknown = JSON.parse(realText);
            for (const each of mutations) mutate(body, each);
            return body;
          });
          const context = { percentScale: 'fraction', atMs: 50_000 } as const;
          const read = (body: unknown, before: Answer | null) =>
            readAnswer(body, plan, { before, ...context });
          const first = read(bodies[0], null);
          const afresh = read(bodies[1], null);
          expect(withoutSteadiness(read(bodies[1], first))).toBe(withoutSteadiness(afresh));
        },
      ),
      { numRuns: 2000, endOnFailure: true },
    );
  });

  it('leads by its difference to the state that it led to', () => {
    const answer = readAnswer(JSON.parse(realText), plan, { before: null, percentScale: null, atMs: 0 });
    if (answer === null) throw new Error('the real answer cannot be read');
    const state = reduce(initialSnapshot, {
      type: 'answer-received',
      answer,
      intervalMs: 5000,
      atMs: 0,
      wallMs: 0,
    });
    expect(diff(initialSnapshot, state)?.queues?.changed).toEqual(state.queues);
  });
});

/** The rows and readings, with running durations to the two seconds within which they count as the same. */
function withoutSteadiness(answer: Answer | null): string | null {
  if (answer === null) return null;
  const text = JSON.stringify({
    ...answer,
    grids: Object.entries(answer.grids).map(([id, { rows, dropped }]) => [id, rows, dropped]),
  });
  return text.replace(/"sinceMs":-?[\d.e+]+/g, '"since"');
}
