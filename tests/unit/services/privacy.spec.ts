import { describe, expect, it } from 'vitest';
import { draftId } from '../../../src-main/contract/domain';
import type { Frame } from '../../../src-main/contract/frame';
import { agentTable, boardOf, newsPart } from '../../support/build-board';
import { perchAt } from '../../support/perch-at';
import type { PerchWithoutWindows } from '../../support/perch-without-windows';
import type { NewsWidget } from '../../../src-main/core/model/board';
import type { Snapshot } from '../../../src-main/core/model/snapshot';
import { newsOf } from '../../../src-renderer/board/news-of';
import { textOf } from '../../../src-main/core/model/reading';
import { trayView } from '../../../src-main/core/presentation/tray-view';
import { StatePublisher } from '../../../src-main/services/state-publisher';
import { trayLine } from '../../../src-main/words/tray-line';

const TEXT = 'Payment gateway is down.';

/** Perch with an open popover, and every frame it was sent. */
async function watchedPerch() {
  const perch = await perchAt();
  const frames: Frame[] = [];
  const publisher = new StatePublisher(
    perch.store,
    perch.privacy,
    () => perch.clock.monotonicMs(),
    (_window, frame) => frames.push(frame),
    () => {},
  );
  publisher.open();
  publisher.setShown('popover', true);
  publisher.read('popover');
  return { perch, frames, publisher };
}

const nextPolls = async (perch: PerchWithoutWindows, count: number) => {
  const { polls } = perch.figures;
  await perch.until(() => perch.figures.polls >= polls + count);
};

/** Every name and login on the floor, and who is signed in. */
function namesOn({ state }: PerchWithoutWindows): readonly string[] {
  const people = state.agents.flatMap(({ loginId, readings }) => [
    loginId,
    `"firstname":"${textOf(readings['firstname'])}"`,
    `"lastname":"${textOf(readings['lastname'])}"`,
  ]);
  return [...people, ...state.messages.map(({ fromName }) => fromName), state.profile?.user ?? ''].filter(
    (name) => name !== '',
  );
}

function expectNoneOf(names: readonly string[], told: unknown): void {
  const text = JSON.stringify(told);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
}

describe('privacy mode', () => {
  it('takes every name from the windows at once, and sends none until it is off again', async () => {
    const { perch, frames } = await watchedPerch();
    await perch.goLive();
    perch.simulator.say({ urgent: true, content: TEXT });
    await perch.until(() => perch.state.messages.some(({ text }) => text === TEXT));
    expect(JSON.stringify(frames)).toContain(perch.state.agents[0]?.loginId);
    frames.length = 0;
    perch.preferences.change({ isPrivate: true });
    expect(frames.map(({ kind }) => kind)).toEqual(['snapshot']);
    perch.poller.showBoard(
      boardOf(
        agentTable({ limit: 9, columns: [{ statistic: 'first_last_name' }, { statistic: 'extension' }] }),
      ),
    );
    await perch.until(() => perch.state.tables['agents-2'] !== undefined);
    await nextPolls(perch, 3);
    expectNoneOf([...namesOn(perch), TEXT], frames);
    frames.length = 0;
    perch.preferences.togglePrivacy();
    expect(frames.map(({ kind }) => kind)).toEqual(['snapshot']);
    expect(JSON.stringify(frames)).toContain(perch.state.agents[0]?.loginId);
    expect(JSON.stringify(frames)).toContain(TEXT);
  });

  it('reaches hidden windows too, which would show old names for a moment when they come back', async () => {
    const { perch, frames, publisher } = await watchedPerch();
    await perch.goLive();
    publisher.setShown('popover', false);
    frames.length = 0;
    perch.preferences.change({ isPrivate: true });
    expect(frames.map(({ kind }) => kind)).toEqual(['snapshot']);
    expectNoneOf(namesOn(perch), frames);
  });

  it('speaks of agents in the language of the windows, and calls each what it called him before', async () => {
    const { perch, frames } = await watchedPerch();
    await perch.goLive();
    perch.preferences.change({ isPrivate: true });
    const loginIds = perch.privacy.see(perch.state).agents.map(({ loginId }) => loginId);
    perch.preferences.change({ isPrivate: false });
    perch.preferences.change({ isPrivate: true });
    expect(perch.privacy.see(perch.state).agents.map(({ loginId }) => loginId)).toEqual(loginIds);
    frames.length = 0;
    perch.preferences.change({ language: 'de' });
    expect(frames.map(({ kind }) => kind)).toEqual(['snapshot']);
  });

  it('shows as many messages in a part with news as without it, also while that is edited, and none of their words', async () => {
    const perch = await perchAt();
    const part = newsPart({ contains: 'PAYMENT' });
    const board = { ...boardOf(part), id: 'mine', name: 'Mine' };
    perch.boards.save(board);
    perch.boards.show(board.id);
    await perch.goLive();
    for (const content of [TEXT, 'The canteen is open.', 'Payment works again.'])
      perch.simulator.say({ urgent: false, content });
    await perch.until(() => perch.state.messages.some(({ text }) => text === 'Payment works again.'));
    const draft = { ...board, widgets: [newsPart({ contains: 'canteen' })] };
    perch.drafts.preview(draft);
    const counts = ({ messages, boards }: Snapshot) => [
      newsOf(messages, boards[0]?.widgets[0] as NewsWidget, part.id).length,
      newsOf(messages, newsPart({ contains: 'canteen' }), draftId(part.id)).length,
    ];
    expect(counts(perch.privacy.see(perch.state))).toEqual([2, 1]);
    perch.preferences.change({ isPrivate: true });
    const seen = perch.privacy.see(perch.state);
    expect(counts(seen)).toEqual([2, 1]);
    expectNoneOf([...namesOn(perch), 'PAYMENT', 'Payment', 'canteen'], seen);
    perch.drafts.preview(null);
    expect(counts(perch.privacy.see(perch.state))).toEqual([2, 0]);
  });

  it('tells an urgent message without who and what, and leads to it; nor is it told with them later', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.preferences.change({ isPrivate: true });
    perch.told.length = 0;
    perch.canNotify = false;
    perch.simulator.say({ urgent: true, content: TEXT });
    await perch.until(() => perch.state.messages.some(({ text }) => text === TEXT));
    perch.preferences.change({ isPrivate: false });
    perch.canNotify = true;
    await perch.until(() => perch.told.length > 0);
    expectNoneOf([...namesOn(perch), TEXT], perch.told);
    perch.told[0]?.onClick();
    expect(perch.revealed).toEqual([perch.state.messages.find(({ text }) => text === TEXT)?.id]);
    perch.simulator.say({ urgent: true, content: 'All is well again.' });
    await perch.until(() => perch.told.length > 1);
    expect(perch.told[1]?.body).toContain('All is well again.');
  });

  it('leaves the line of the tray as it is: it names nobody', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.preferences.change({ isPrivate: true });
    const line = trayLine(trayView(perch.state, perch.clock.monotonicMs()), perch.state.connection);
    expectNoneOf(namesOn(perch), line);
  });

  it('knows which account a window means by its alias', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.preferences.change({ isPrivate: true });
    const [shown] = perch.privacy.see(perch.state).desk.profiles;
    const [real] = perch.state.desk.profiles;
    if (shown === undefined || real === undefined) throw new Error('no account');
    expect(shown.user).not.toBe(real.user);
    expect(perch.privacy.realAccount(shown)).toEqual(real);
    expect(perch.privacy.see(perch.state).profile?.user).toBe(shown.user);
    expect(perch.privacy.realAccount({ tenant: real.tenant, user: 'somebody' }).user).toBe('somebody');
  });

  it('keeps the name in a condition of a board that a window copies, or takes from a file', async () => {
    const perch = await perchAt();
    const filter = { column: { statistic: 'lastname' }, operation: 'EQ', value: 'Albrecht' } as const;
    const board = { ...boardOf(agentTable({ filter })), id: 'mine', name: 'Mine' };
    perch.boards.save(board);
    const file = perch.shelf.export(['mine']);
    if (!file.ok) throw new Error('the board cannot be exported');
    perch.preferences.change({ isPrivate: true });
    const read = perch.privacy.discreetBoards(perch.shelf.readFile(file.value.text));
    const shown = [...perch.privacy.see(perch.state).boards, ...(read.ok ? read.value.boards : [])];
    expect(shown).toHaveLength(2);
    expect(JSON.stringify(shown)).not.toContain('Albrecht');
    shown.forEach((each, index) =>
      perch.boards.save(perch.privacy.realBoard({ ...each, id: `copy-${index}`, name: `Copy ${index}` })),
    );
    const kept = perch.state.boards.flatMap(({ widgets }) => widgets);
    expect(kept.map((widget) => 'filter' in widget && widget.filter)).toEqual([filter, filter, filter]);
  });
});
