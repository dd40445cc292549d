import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statistics } from '../../../../src-main/core/catalogue/statistics';
import type { Board } from '../../../../src-main/core/model/board';
import { textOf } from '../../../../src-main/core/model/reading';
import type { Snapshot } from '../../../../src-main/core/model/snapshot';
import { AliasBook } from '../../../../src-main/core/privacy/alias-book';
import { FilterAliases } from '../../../../src-main/core/privacy/filter-aliases';
import { isImpersonal } from '../../../../src-main/core/privacy/impersonal-texts';
import { Mask } from '../../../../src-main/core/privacy/mask';
import { diff } from '../../../../src-main/core/state/diff';
import { anyBoard } from '../../../support/any-board';
import { agentTable, boardOf, queueTable } from '../../../support/build-board';
import { busyFloor } from '../../../support/busy-floor';
import { afterAnswer } from '../../../support/build-snapshot';
import { freshAliases } from '../../../support/fresh-aliases';
import { people, SECRET, secretFloor } from '../../../support/secret-floor';

const words = { agent: 'Agent', sender: 'Sender', account: 'User', messageText: 'Hidden.' };
const freshMask = () => new Mask(freshAliases(), words);

const nameIn = (state: Snapshot, loginId: string) => {
  const readings = state.agents.find((agent) => agent.loginId === loginId)?.readings;
  return `${textOf(readings?.['firstname'])} ${textOf(readings?.['lastname'])}`;
};

describe('what is seen of the floor in privacy mode', () => {
  it('holds no name, no login and no text of a message, whoever works there', () => {
    fc.assert(
      fc.property(people, (staff) => {
        const floor = secretFloor(staff);
        expect(JSON.stringify(floor)).toContain(SECRET);
        expect(JSON.stringify(freshMask().see(floor))).not.toContain(SECRET);
      }),
    );
  });

  it('calls the same agent the same in the list, in tables and in the chat', () => {
    fc.assert(
      fc.property(people, (staff) => {
        const seen = freshMask().see(secretFloor(staff));
        const names = seen.agents.map(({ loginId }) => nameIn(seen, loginId));
        expect(new Set(names).size).toBe(staff.length);
        const rows = seen.tables['agents-2'] ?? [];
        for (const column of ['first_last_name', 'last_first_name', 'name'])
          expect(rows.map(({ readings }) => readings[column])).toEqual(names);
        expect(rows.map(({ id }) => id)).toEqual(seen.agents.map(({ loginId }) => loginId));
        const isNameUnique =
          new Set(staff.map((one) => `${one.firstname} ${one.lastname}`)).size === staff.length;
        if (isNameUnique) for (const { fromName } of seen.messages) expect(names).toContain(fromName);
      }),
    );
  });

  it('keeps what is no person: states, reasons, services, teams, numbers', () => {
    const [agent] = freshMask().see(busyFloor()).agents;
    expect(agent?.readings).toMatchObject({
      acd_state: 'busy',
      active_item_service_name: 'Billing',
      firstname: 'Agent',
      lastname: '1',
    });
    expect(freshMask().see(busyFloor()).queues).toEqual(busyFloor().queues);
  });

  it('gives somebody with one name only a whole alias', () => {
    const floor = afterAnswer(
      busyFloor(),
      { agents: [{ login_id: 'cher', firstname: 'Cher', acd_state: 'ready' }] },
      1000,
    );
    expect(freshMask().see(floor).agents[0]?.readings).toMatchObject({ firstname: 'Agent', lastname: '1' });
  });

  it('changes where the floor does, and nowhere else', () => {
    const mask = freshMask();
    const before = busyFloor();
    const after = afterAnswer(
      before,
      {
        agents: before.agents.map(({ loginId, readings }) => ({
          ...readings,
          login_id: loginId,
          state_duration: 0,
          ...(loginId === 'lena' ? { reason: 'Break' } : {}),
        })),
      },
      0,
    );
    const seenBefore = mask.see(before);
    expect(diff(seenBefore, mask.see(before))).toBeNull();
    const real = diff(before, after);
    const seen = diff(seenBefore, mask.see(after));
    expect(seen?.agents?.changed).toHaveLength(real?.agents?.changed.length ?? -1);
    expect(Object.keys(seen?.sections ?? {})).toEqual(Object.keys(real?.sections ?? {}));
  });
});

describe('who writes', () => {
  it('is a sender of his own where several agents have his name', () => {
    const book = new AliasBook();
    book.agent('ana.1', 'Ana Silva');
    book.agent('ana.2', 'Ana Silva');
    expect(book.sender('Ana Silva')).toEqual({ kind: 'sender', number: 1 });
    expect(book.sender('Ana Silva')).toEqual({ kind: 'sender', number: 1 });
    expect(book.sender('Somebody else')).toEqual({ kind: 'sender', number: 2 });
  });
});

describe('a text statistic', () => {
  it('that names a person or may hold anything is hidden', () => {
    const texts = statistics.filter(({ unit }) => unit === 'text').map(({ name }) => name);
    const hidden = texts.filter((name) => !isImpersonal(name, 'agent'));
    expect(hidden.filter((name) => !/name|login|party|user|items?|extension|_id$/.test(name))).toEqual([]);
    for (const name of ['firstname', 'lastname', 'login_id', 'party_name', 'items'])
      expect(hidden).toContain(name);
  });
});

describe('a board with a name in its condition', () => {
  const filter = { column: { statistic: 'lastname' }, operation: 'EQ', value: 'Albrecht' } as const;
  const board = boardOf(agentTable({ filter }));

  it('is shown without it, and kept with it when the window saves something else', () => {
    const aliases = new FilterAliases();
    const shown = aliases.mask(board);
    expect(JSON.stringify(shown)).not.toContain('Albrecht');
    expect(aliases.unmask({ ...shown, name: 'Renamed' })).toEqual({ ...board, name: 'Renamed' });
  });

  it('has it wherever a window copies, moves or sends what it was shown', () => {
    fc.assert(
      fc.property(anyBoard, fc.string(), (board, suffix) => {
        const aliases = new FilterAliases();
        const copy = (each: Board): Board => ({
          ...each,
          id: `${each.id}${suffix}`,
          widgets: each.widgets.map((widget) => ({ ...widget, id: `${widget.id}${suffix}` })).reverse(),
        });
        expect(aliases.unmask(copy(aliases.mask(board)))).toEqual(copy(board));
        expect(aliases.unmask(aliases.mask(aliases.mask(board)))).toEqual(board);
      }),
    );
  });

  it('is shown by the same alias for the same name, and by another for another', () => {
    const aliases = new FilterAliases();
    const other = boardOf(agentTable({ filter: { ...filter, value: 'Vogt' } }));
    expect(aliases.mask(board)).toEqual(aliases.mask(structuredClone(board)));
    expect(aliases.mask(other)).not.toEqual(aliases.mask(board));
  });

  it('hides a login of figures, and shows the number that a figure is compared with', () => {
    const valueOf = (statistic: string, kind: 'agents' | 'queues') => {
      const rows = { filter: { column: { statistic }, operation: 'EQ', value: '10423' } } as const;
      const [widget] = new FilterAliases().mask(
        boardOf(kind === 'agents' ? agentTable(rows) : queueTable(rows)),
      ).widgets;
      return widget !== undefined && 'filter' in widget ? widget.filter?.value : undefined;
    };
    expect(valueOf('login_id', 'agents')).not.toBe('10423');
    expect(valueOf('name', 'agents')).not.toBe('10423');
    expect(valueOf('name', 'queues')).toBe('10423');
    expect(valueOf('state_duration', 'agents')).toBe('10423');
  });

  it('is kept with another one that she writes', () => {
    const aliases = new FilterAliases();
    aliases.mask(board);
    const other = boardOf(agentTable({ filter: { ...filter, value: 'Vogt' } }));
    expect(aliases.unmask(other)).toEqual(other);
  });
});
