import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBoard } from '../../../../src-main/core/catalogue/default-board';
import { readAnswer } from '../../../../src-main/core/subscription/read-answer';
import { readTimeStamp } from '../../../../src-main/core/subscription/read-messages';
import { buildAnswer, type AnswerParts } from '../../../support/build-answer';

function read(parts: AnswerParts) {
  const answer = readAnswer(buildAnswer(parts), defaultBoard, null);
  if (answer === null) throw new Error('nothing was read');
  return answer;
}

describe('an answer', () => {
  it('is read by statistic: strings become numbers, and "" is no data', () => {
    const { queues, totals } = read({
      totals: { in_calls_waiting: '12', service_level: '' },
      queues: [{ name: 'Billing', in_calls_waiting: '7', in_average_speed_of_answer: '' }],
    });
    expect(totals['in_calls_waiting']).toBe(12);
    expect(totals['service_level']).toBeNull();
    expect(queues[0]).toMatchObject({
      id: 'Billing',
      readings: { in_calls_waiting: 7, in_average_speed_of_answer: null },
    });
  });

  it('may hold numbers, null and missing values too', () => {
    const { totals } = read({ totals: { in_calls_waiting: 3, agents_ready: null } });
    expect([totals['in_calls_waiting'], totals['agents_ready'], totals['agents_busy']]).toEqual([
      3,
      null,
      null,
    ]);
  });

  it('may give totals as an array of pairs', () => {
    const { perch } = buildAnswer({}) as { perch: object };
    const body = { perch: { ...perch, stats_totals: [{ in_calls_waiting: '4' }, { agents_ready: '2' }] } };
    const totals = readAnswer(body, defaultBoard, null)?.totals;
    expect([totals?.['in_calls_waiting'], totals?.['agents_ready']]).toEqual([4, 2]);
  });

  it('keeps a state that nobody documents as it is', () => {
    const { agents } = read({ agents: [{ login_id: 'a.b', acd_state: 'supervising' }] });
    expect(agents[0]?.readings['acd_state']).toBe('supervising');
  });

  it('leaves out and counts rows without identity, rows that come twice, and values that are no numbers', () => {
    const answer = read({
      agents: [
        { login_id: '' },
        { login_id: 'a.b', in_calls_handled_per_day: 'many' },
        { login_id: 'a.b' },
        { login_id: 'c.d' },
      ],
    });
    expect(answer.agents.map((row) => row.id)).toEqual(['a.b', 'c.d']);
    expect(answer.agents[0]?.readings['in_calls_handled_per_day']).toBeNull();
    expect(answer.dropped).toBe(3);
  });

  it('that holds nothing of ours is none', () => {
    for (const body of [null, 'text', 17, [], {}, { other: {} }, { perch: 'x' }]) {
      expect(readAnswer(body, defaultBoard, null)).toBeNull();
    }
  });

  it.each(['stats_totals', 'service_grids'])('without %s is none, though the rest is there', (part) => {
    const { perch } = buildAnswer({ totals: { agents_ready: '2' } }) as { perch: Record<string, unknown> };
    expect(readAnswer({ perch: { ...perch, [part]: undefined } }, defaultBoard, null)).toBeNull();
  });

  it('without agents is one: a supervisor of no team has none', () => {
    const { perch } = buildAnswer({ queues: [{ name: 'Billing' }] }) as { perch: Record<string, unknown> };
    const answer = readAnswer({ perch: { ...perch, agent_grids: undefined } }, defaultBoard, null);
    expect([answer?.queues.length, answer?.agents.length]).toEqual([1, 0]);
  });
});

describe('shares', () => {
  const level = (target: string, value: string) =>
    read({ queues: [{ name: 'Billing', service_level: value, service_level_target: target }] });

  it('are fractions when no target is above 1', () => {
    const answer = level('0.8', '0.61');
    expect(answer.percentScale).toBe('fraction');
    expect(answer.queues[0]?.readings['service_level']).toBe(0.61);
  });

  it('are whole percents when a target is above 1, and are kept as parts of 1', () => {
    const answer = level('80', '61');
    expect(answer.percentScale).toBe('whole');
    expect(answer.queues[0]?.readings['service_level']).toBe(0.61);
  });

  it('keep the scale that earlier answers showed', () => {
    const body = buildAnswer({ totals: { service_level: '50' } });
    expect(readAnswer(body, defaultBoard, 'whole')?.totals['service_level']).toBe(0.5);
  });
});

describe('chat messages', () => {
  const message = { id: '1', login_id: 'p.r', first_name: 'Priya', last_name: 'Raman', content: 'Hello' };

  it.each(['1', 1, true])('are urgent by %j', (urgent) => {
    expect(read({ messages: [{ ...message, is_urgent: urgent }] }).messages[0]?.isUrgent).toBe(true);
  });

  it.each(['0', 0, false, null, undefined, ''])('are not urgent by %j', (urgent) => {
    expect(read({ messages: [{ ...message, is_urgent: urgent }] }).messages[0]?.isUrgent).toBe(false);
  });

  it('are signed by name, or by login where there is no name', () => {
    const { messages } = read({ messages: [message, { id: '2', login_id: 'p.r', content: 'x' }] });
    expect(messages.map((read) => read.fromName)).toEqual(['Priya Raman', 'p.r']);
  });

  it('without an id are left out, since they would be told again and again', () => {
    const answer = read({ messages: [{ content: 'x' }, 'nonsense'] });
    expect([answer.messages.length, answer.dropped]).toEqual([0, 2]);
  });

  it('were sent at a time in seconds, milliseconds or ISO', () => {
    const sent = Date.UTC(2026, 2, 4, 10, 30);
    expect(readTimeStamp(String(sent / 1000))).toBe(sent);
    expect(readTimeStamp(sent)).toBe(sent);
    expect(readTimeStamp('2026-03-04T10:30:00Z')).toBe(sent);
    expect(readTimeStamp('yesterday')).toBeNull();
    expect(readTimeStamp('12')).toBeNull();
  });
});

describe('any answer at all', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (totals, grids, messages) => {
        const body = {
          perch: { stats_totals: totals, service_grids: grids, agent_grids: grids, chat_messages: messages },
        };
        expect(() => readAnswer(body, defaultBoard, null)).not.toThrow();
      }),
    );
  });

  it('shows no number that was not sent', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const queues = values.map((value, index) => ({ name: `Queue ${index}`, in_calls_waiting: value }));
        const rows = readAnswer(buildAnswer({ queues }), defaultBoard, null)?.queues ?? [];
        rows.forEach((row, index) => {
          const shown = row.readings['in_calls_waiting'];
          const sent = values[index];
          if (shown !== null) expect(shown).toBe(Number(sent));
        });
      }),
    );
  });
});
