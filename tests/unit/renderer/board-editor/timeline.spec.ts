import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../src-renderer/windows/board-editor/book/book';
import {
  begin,
  did,
  redone,
  turned,
  undone,
  type Timeline,
} from '../../../../src-renderer/windows/board-editor/book/timeline';

const at = (name: string): Book => ({ boards: [{ id: 'a', name, widgets: [] }], openId: 'a', partId: null });
const nameIn = ({ present }: Timeline) => present.boards[0]?.name;
const typed = (timeline: Timeline, ...names: readonly string[]) =>
  names.reduce((each, name) => did(each, at(name), 'name'), timeline);

describe('the steps of a session', () => {
  it('are taken back and done again, one by one', () => {
    const two = did(did(begin(at('zero')), at('one'), null), at('two'), null);
    expect(nameIn(undone(two))).toBe('one');
    expect(nameIn(undone(undone(two)))).toBe('zero');
    expect(nameIn(undone(undone(undone(two))))).toBe('zero');
    expect(nameIn(redone(undone(undone(two))))).toBe('one');
    expect(nameIn(redone(two))).toBe('two');
  });

  it('are one step where they are about the same, as the letters of a name', () => {
    const timeline = typed(did(begin(at('zero')), at('one'), null), 'M', 'My', 'My b');
    expect(nameIn(undone(timeline))).toBe('one');
  });

  it('are two steps where she looked at something else between them', () => {
    const timeline = typed(turned(typed(begin(at('zero')), 'M'), { partId: 'x' }), 'My');
    expect(nameIn(undone(timeline))).toBe('M');
  });

  it('that were taken back are gone after another edit', () => {
    const other = did(undone(did(begin(at('zero')), at('one'), null)), at('other'), null);
    expect(nameIn(redone(other))).toBe('other');
  });

  it('lead back to where she was', () => {
    const there = turned(begin(at('zero')), { partId: 'x' });
    expect(undone(did(there, at('one'), null)).present.partId).toBe('x');
  });
});
