import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoard } from '../../../../src-main/core/boards/read-board';
import { starterBoard } from '../../../../src-main/core/boards/starter-board';
import { writeBoardsFile } from '../../../../src-main/core/boards/write-boards-file';
import { anyBoard } from '../../../support/any-board';
import { figure } from '../../../support/build-board';
import { placesIn } from '../../../support/json-places';

const RUNS = 3000;
const schema = JSON.parse(readFileSync('docs/board.schema.json', 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const accepts = ajv.compile(schema);

/** Properties of an object in a schema. */
type Described = Readonly<Record<string, { readonly description?: string }>>;

const fileOf = (board: unknown) => ({ format: 'perch-boards', version: 1, boards: [board] });

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    null,
    0,
    0.5,
    -1,
    1,
    5000,
    5001,
    true,
    [],
    {},
    'figure',
    'agents',
    'SUM',
    'EQ',
  ),
  fc.constantFrom<unknown>('x'.repeat(200), 'x'.repeat(201), '🦜'.repeat(200), '🦜'.repeat(201)),
  fc.constantFrom<unknown>(new Array(41).fill('x'), new Array(501).fill('x')),
  fc.string(),
);
const mutation = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add', 'double'),
  junk,
});

/** A JSON value with one thing in it made otherwise. */
function mutated(
  json: unknown,
  { place, how, junk }: { place: number; how: string; junk: unknown },
): unknown {
  const copy = structuredClone(json);
  const places = placesIn(copy);
  const [node, key] = places[place % places.length] ?? [[], ''];
  const members = node as Record<string, unknown>;
  if (how === 'replace') members[key] = junk;
  else if (how === 'remove' && Array.isArray(node)) node.splice(Number(key), 1);
  else if (how === 'remove') Reflect.deleteProperty(members, key);
  else if (how === 'double' && Array.isArray(node)) node.push(structuredClone(members[key]));
  else if (!Array.isArray(node)) members[`other ${key}`] = junk;
  return copy;
}

/** That no two parts have the same id is the one thing that a schema cannot say. */
function hasIdsOfItsOwn(board: unknown): boolean {
  const { widgets } = board as { widgets?: ({ id?: unknown } | null)[] };
  if (!Array.isArray(widgets)) return true;
  return new Set(widgets.map((part) => part?.id)).size === widgets.length;
}

describe('the published schema of boards', () => {
  it('is the word of no host', () => {
    expect(schema['$id']).toBe('urn:perch:boards:1');
  });

  it('accepts a file that names it', () => {
    expect(accepts({ $schema: './board.schema.json', ...fileOf(starterBoard('a', 'A')) })).toBe(true);
  });

  it('describes every property', () => {
    const without = placesIn(schema)
      .filter(([, key]) => key === 'properties')
      .flatMap(([node, key]) => Object.entries((node as Record<string, Described>)[key] ?? {}))
      .filter(([, property]) => typeof property.description !== 'string')
      .map(([name]) => name);
    expect(without).toEqual([]);
  });

  it('holds for what is exported', () => {
    fc.assert(
      fc.property(fc.array(anyBoard, { maxLength: 3 }), (boards) => {
        expect(accepts(JSON.parse(writeBoardsFile(boards)))).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(accepts(JSON.parse(writeBoardsFile([starterBoard('a', 'A')])))).toBe(true);
  });

  it.each([
    [{ statistic: 'SUM' }, false],
    [{ statistic: 'SUM', sumOf: [] }, false],
    [{ statistic: 'SUM', sumOf: ['in_ewt'] }, true],
    [{ statistic: 'in_ewt', sumOf: ['in_ewt'] }, false],
    [{ statistic: 'in_ewt' }, true],
  ])('has a sum of something and nothing else that is added up: %j', (column, is) => {
    const board = { ...starterBoard('a', 'A'), widgets: [figure('in_ewt', { column })] };
    expect([accepts(fileOf(board)), readBoard(board).ok]).toEqual([is, is]);
  });

  it.each([
    [4, true],
    [5, false],
  ])('has charts of as many lines as are drawn: %s of them', (count, is) => {
    const lines = new Array<object>(count).fill({ column: { statistic: 'in_ewt' }, serviceIds: [] });
    const trend = { kind: 'trend', id: 'a', title: null, lines, span: 'today' };
    const board = { ...starterBoard('a', 'A'), widgets: [trend] };
    expect([accepts(fileOf(board)), readBoard(board).ok]).toEqual([is, is]);
  });

  it('accepts and refuses what the reader does', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(anyBoard, fc.array(mutation, { minLength: 1, maxLength: 2 }), (board, mutations) => {
        const json = mutations.reduce<unknown>(mutated, board);
        fc.pre(typeof json === 'object' && json !== null && hasIdsOfItsOwn(json));
        const isRead = readBoard(json).ok;
        seen[isRead ? 'accepted' : 'refused'] += 1;
        expect(accepts(fileOf(json))).toBe(isRead);
      }),
      { numRuns: RUNS },
    );
    // Neither way is only passed by.
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(RUNS / 20);
  });
});
