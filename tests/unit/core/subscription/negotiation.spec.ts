import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualDialect, type Dialect, type Part } from '../../../../src-main/core/subscription/dialect';
import { findCulprits } from '../../../../src-main/core/subscription/find-culprits';
import {
  afterAcceptance,
  afterRefusal,
  dialectInForce,
  isAgreed,
  startNegotiation,
  type Negotiation,
} from '../../../../src-main/core/subscription/negotiation';

const part = (place: Part['place'], name: string, ...more: string[]): Part => ({
  place,
  key: name,
  statistics: [name, ...more],
});
const [totalWaiting, queueWaiting, queueEwt, agentState, agentReason] = [
  part('totals', 'in_calls_waiting'),
  part('queues', 'in_calls_waiting'),
  part('queues', 'in_ewt'),
  part('agents', 'acd_state'),
  part('agents', 'reason'),
] as const;
const parts = [totalWaiting, queueWaiting, queueEwt, agentState, agentReason];

/** A server that refuses for reasons of its own and says what it likes. */
function talkTo(
  refuse: (dialect: Dialect, asked: readonly Part[]) => string | null,
  { hasLaterFields = false, all = parts }: { hasLaterFields?: boolean; all?: readonly Part[] } = {},
) {
  let negotiation: Negotiation | null = startNegotiation();
  const said: Dialect[] = [];
  for (;;) {
    const dialect = dialectInForce(negotiation);
    said.push(dialect);
    const isRefused = ({ place, key }: Part) =>
      dialect.refused.some((other) => other.place === place && other.key === key);
    const asked = all.filter((wanted) => !isRefused(wanted));
    const message = refuse(dialect, asked);
    if (message === null && isAgreed(negotiation)) return { said, dialect: negotiation.dialect };
    const later: Negotiation | null =
      message === null
        ? afterAcceptance(negotiation)
        : afterRefusal(negotiation, {
            message,
            asked,
            hasLaterFields: hasLaterFields && dialect.hasLaterFields,
          });
    if (later === null) return { said, dialect: null };
    negotiation = later;
    if (said.length > 100) throw new Error('this never ends');
  }
}

describe('a server that understands', () => {
  it('is asked once', () => {
    const { said, dialect } = talkTo(() => null);
    expect(said).toEqual([usualDialect]);
    expect(dialect).toEqual(usualDialect);
  });
});

describe('a server that says nothing but no', () => {
  it('is asked once more with the other name for a statistic', () => {
    const { said, dialect } = talkTo(({ nameKey }) => (nameKey === 'statName' ? null : ''));
    expect(said.map(({ nameKey }) => nameKey)).toEqual(['stat_name', 'statName']);
    expect(dialect?.nameKey).toBe('statName');
  });

  it('is asked back in the other direction when it changed since', () => {
    const next = afterRefusal(startNegotiation({ ...usualDialect, nameKey: 'statName' }), {
      message: '',
      asked: parts,
      hasLaterFields: false,
    });
    expect(next?.dialect.nameKey).toBe('stat_name');
  });

  it('is asked without later fields where there were any', () => {
    const old = ({ hasLaterFields }: Dialect) => (hasLaterFields ? '' : null);
    const { said, dialect } = talkTo(old, { hasLaterFields: true });
    expect(said.map((one) => [one.nameKey, one.hasLaterFields])).toEqual([
      ['stat_name', true],
      ['statName', true],
      ['stat_name', false],
    ]);
    expect(dialect).toMatchObject({ nameKey: 'stat_name', hasLaterFields: false });
  });

  it('may know neither the later fields nor the usual name', () => {
    const oldest = ({ nameKey, hasLaterFields }: Dialect) =>
      hasLaterFields || nameKey === 'stat_name' ? '' : null;
    const { said, dialect } = talkTo(oldest, { hasLaterFields: true });
    expect(said).toHaveLength(4);
    expect(dialect).toMatchObject({ nameKey: 'statName', hasLaterFields: false });
  });

  it('is searched for the one part that it refuses, and keeps all the others', () => {
    for (const culprit of parts) {
      const { dialect } = talkTo((_, asked) => (asked.includes(culprit) ? '' : null));
      expect(dialect).toEqual({ ...usualDialect, refused: [culprit] });
    }
  });

  it('is left alone after one search', () => {
    const two = talkTo((_, asked) =>
      asked.includes(totalWaiting) || asked.includes(agentReason) ? '' : null,
    );
    expect(two.dialect).toBeNull();
    expect(talkTo(() => '').dialect).toBeNull();
  });

  it('is not searched where there is nothing to leave out', () => {
    const { said, dialect } = talkTo(() => '', { all: [] });
    expect([said.length, dialect]).toEqual([2, null]);
  });

  it('is asked as few times as halving needs', () => {
    const many = Array.from({ length: 64 }, (_, index) => part('queues', `stat_${index}`));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 63 }), (index) => {
        const culprit = many[index] ?? totalWaiting;
        const { said, dialect } = talkTo((_, asked) => (asked.includes(culprit) ? '' : null), { all: many });
        expect(dialect?.refused).toEqual([culprit]);
        // The usual two ways, six halvings, and all but the culprit.
        expect(said).toHaveLength(9);
      }),
    );
  });
});

describe('a server that says what it refuses', () => {
  it('is not asked for that again, and everything else stays', () => {
    const refuse = (_: Dialect, asked: readonly Part[]) =>
      asked.some(({ key }) => key === 'in_ewt') ? 'Unknown statistic "in_ewt".' : null;
    const { said, dialect } = talkTo(refuse);
    expect(said).toHaveLength(2);
    expect(dialect).toEqual({ ...usualDialect, refused: [queueEwt] });
  });

  it('may name one after the other', () => {
    const refuse = (_: Dialect, asked: readonly Part[]) => {
      const named = asked.find(({ place }) => place === 'queues');
      return named === undefined ? null : `service_grids: ${named.key} is not available`;
    };
    const { said, dialect } = talkTo(refuse);
    expect(said).toHaveLength(3);
    expect(dialect?.refused).toEqual([queueWaiting, queueEwt]);
  });

  it('may do so in the middle of a search, which then is over', () => {
    let isTalkative = false;
    const { dialect } = talkTo((_, asked) => {
      if (!asked.includes(queueEwt)) return null;
      const message = isTalkative ? 'in_ewt is unknown' : '';
      isTalkative = asked.length < parts.length;
      return message;
    });
    expect(dialect?.refused).toEqual([queueEwt]);
  });

  it.each([
    'Unknown key team_ids in perch.agent_grids[0].',
    'service_ids is not known',
    'bad field "order"',
    "bad field 'order'",
    'logged_in_agents_only',
    'stats_totals_service_ids',
    'stats_totals_dispositions',
  ])('and says "%s" is asked without later fields at once', (message) => {
    const { said } = talkTo(({ hasLaterFields }) => (hasLaterFields ? message : null), {
      hasLaterFields: true,
    });
    expect(said.map((one) => [one.nameKey, one.hasLaterFields])).toEqual([
      ['stat_name', true],
      ['stat_name', false],
    ]);
  });

  it('by a word that only looks like a later field is asked as usual', () => {
    const { said } = talkTo(({ nameKey }) => (nameKey === 'stat_name' ? 'wrong order of keys' : null), {
      hasLaterFields: true,
    });
    expect(said[1]).toMatchObject({ nameKey: 'statName', hasLaterFields: true });
  });

  it('is remembered after it was agreed', () => {
    const agreed = afterAcceptance({ ...startNegotiation(), hasSearched: true });
    expect(agreed).toEqual(startNegotiation());
  });
});

describe('what a refusal names', () => {
  const culprits = (message: string) => findCulprits(message, parts);

  it('is a statistic by its whole name', () => {
    expect(culprits('in_ewt is unknown')).toEqual([queueEwt]);
    expect(culprits('Unknown: in_ewt.')).toEqual([queueEwt]);
    expect(culprits('in_ewt_total is unknown')).toEqual([]);
    expect(culprits('my_in_ewt is unknown')).toEqual([]);
  });

  it('is a word of every day only between quotation marks', () => {
    expect(culprits('for some reason')).toEqual([]);
    for (const message of ['"reason" is unknown', "'reason'", '`reason`', '“reason”', '‘reason’']) {
      expect(culprits(message)).toEqual([agentReason]);
    }
  });

  it('is narrowed by the place where the sentence names one', () => {
    expect(culprits('in_calls_waiting is unknown')).toEqual([totalWaiting, queueWaiting]);
    expect(culprits('in_calls_waiting in app.service_grids[0]')).toEqual([queueWaiting]);
    expect(culprits('in_calls_waiting in service_grid')).toEqual([queueWaiting]);
    expect(culprits('in_calls_waiting in stats_totals')).toEqual([totalWaiting]);
    expect(culprits('acd_state in agent_grid 1')).toEqual([agentState]);
    expect(culprits('in_calls_waiting in agent_grids')).toEqual([totalWaiting, queueWaiting]);
  });

  it('may be a part of a sum', () => {
    const sum = { place: 'queues', key: 'SUM(a_b+c_d)', statistics: ['a_b', 'c_d'] } as const;
    expect(findCulprits('c_d is unknown', [sum])).toEqual([sum]);
  });

  it('is taken to the letter, also with signs that mean something in patterns', () => {
    const odd = part('queues', 'odd_name(.*)');
    expect(findCulprits('odd_name(.*) is unknown', [odd])).toEqual([odd]);
    expect(findCulprits('odd_name_at_all', [odd])).toEqual([]);
  });
});
