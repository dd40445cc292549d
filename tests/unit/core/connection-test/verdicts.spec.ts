import { describe, expect, it } from 'vitest';
import { completeReport } from '../../../../src-main/core/connection-test/complete-report';
import { countRows } from '../../../../src-main/core/connection-test/count-rows';
import { judgeFirstData } from '../../../../src-main/core/connection-test/judge-first-data';
import { judgePrivileges } from '../../../../src-main/core/connection-test/judge-privileges';
import { judgeReach } from '../../../../src-main/core/connection-test/judge-reach';
import { judgeTeams } from '../../../../src-main/core/connection-test/judge-teams';
import { foundStep, stepNames, type TestStep } from '../../../../src-main/core/connection-test/test-step';
import type { Failure } from '../../../../src-main/core/failure';
import { failed, succeeded } from '../../../../src-main/core/result';

const verdictsOf = (steps: readonly TestStep[]) => steps.map(({ name, verdict }) => `${name} ${verdict}`);
const unreachable = (cause: 'name-unknown' | 'refused' | 'proxy' | 'not-encrypted'): Failure => ({
  kind: 'unreachable',
  cause,
  detail: '',
});

describe('name and encryption', () => {
  it.each<[string, Failure, string[]]>([
    ['a name that nobody knows', unreachable('name-unknown'), ['name failed']],
    ['a server that takes no connection', unreachable('refused'), ['name failed']],
    ['a proxy in the way', unreachable('proxy'), ['name failed']],
    [
      'a bad certificate',
      { kind: 'certificate', reason: 'expired', detail: '' },
      ['name passed', 'encryption failed'],
    ],
    ['no encryption', unreachable('not-encrypted'), ['name passed', 'encryption failed']],
    ['an error of the server', { kind: 'server-error', status: 500 }, ['name passed', 'encryption passed']],
    ['a strange answer', { kind: 'answer-unreadable', detail: '' }, ['name passed', 'encryption passed']],
  ])('with %s', (_, failure, verdicts) => {
    expect(verdictsOf(judgeReach(failed(failure), false))).toEqual(verdicts);
  });

  it('by plain http pass on this machine, with a remark', () => {
    expect(judgeReach(succeeded(true), true)[1]).toMatchObject({
      verdict: 'passed',
      fact: { kind: 'this-machine-only' },
    });
    expect(judgeReach(succeeded(true), false)[1]?.fact).toBeNull();
  });
});

describe('privileges', () => {
  it.each([
    [true, true, 'failed', null],
    [false, true, 'failed', 'agents-refused'],
    [true, false, 'failed', 'queues-refused'],
    [false, false, 'warned', null],
  ])('with totals refused: %s and agents refused: %s', (totals, agents, verdict, fact) => {
    const step = judgePrivileges(totals, agents);
    expect([step.verdict, step.fact?.kind ?? null]).toEqual([verdict, fact]);
  });
});

describe('teams', () => {
  const two = succeeded([
    { id: '1', name: 'Pier one' },
    { id: '2', name: 'Pier two' },
  ]);
  it.each([
    ['with agents', two, 5, 'passed', { kind: 'teams', count: 2 }],
    ['whose agents are not known', two, null, 'passed', { kind: 'teams', count: 2 }],
    ['without agents', two, 0, 'warned', { kind: 'no-agents' }],
    ['of nobody', succeeded([]), 0, 'warned', { kind: 'no-team' }],
    ['of an older server, with agents', succeeded(null), 5, 'passed', null],
    ['of an older server, without agents', succeeded(null), 0, 'warned', { kind: 'no-agents' }],
    ['of an older server without data', succeeded(null), null, 'skipped', null],
    ['that could not be read', failed({ kind: 'server-error', status: 500 } as const), 5, 'warned', null],
  ])('%s', (_, teams, agentRows, verdict, fact) => {
    expect(judgeTeams(teams, agentRows)).toMatchObject({ verdict, fact });
  });
});

describe('the first data', () => {
  it('passes with the rows that came, warns where none came in time, and fails with the failure', () => {
    const rows = { queues: 3, agents: 20 };
    expect(judgeFirstData(succeeded(rows))).toMatchObject({ verdict: 'passed', fact: rows });
    expect(judgeFirstData(succeeded(null))).toMatchObject({ fact: { kind: 'no-data-yet' } });
    expect(judgeFirstData(failed({ kind: 'no-seat' }))).toMatchObject({ verdict: 'failed' });
  });

  it.each([
    [{ perch_test: { service_grids: [{ values: [{}, {}] }], agent_grids: [{ values: [{}] }] } }, 2, 1],
    [{ perch_test: { service_grids: [{ values: [] }] } }, 0, 0],
  ])('are counted in %j', (body, queues, agents) => {
    expect(countRows(body)).toEqual({ queues, agents });
  });

  it.each([null, [], {}, { perch_test: [] }, { perch_test: { service_grids: {} } }, 'x'])(
    'are not to be found in %j',
    (body) => {
      expect(countRows(body)).toBeNull();
    },
  );
});

it('a report has every step in its order, and those that were not come to are skipped', () => {
  const report = completeReport([foundStep('encryption', 'passed'), foundStep('name', 'passed')]);
  expect(report.map(({ name }) => name)).toEqual(stepNames);
  expect(report.map(({ verdict }) => verdict)).toEqual([
    ...['passed', 'passed'],
    ...['skipped', 'skipped', 'skipped', 'skipped'],
  ]);
});
