import { describe, expect, it } from 'vitest';
import { perchAt } from '../../support/perch-at';
import { PerchWithoutWindows } from '../../support/perch-without-windows';

describe('an urgent chat message', () => {
  const urgent = { urgent: true, content: 'Payment gateway is down.' };
  const countOf = (perch: PerchWithoutWindows, text: string) =>
    perch.told.filter((notice) => notice.body.includes(text)).length;

  it('is told once, however often the server lists it', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.say(urgent);
    await perch.until(() => countOf(perch, urgent.content) > 0);
    const polls = perch.figures.polls;
    await perch.until(() => perch.figures.polls > polls + 3);
    expect(countOf(perch, urgent.content)).toBe(1);
  });

  it('is not told again after a restart', async () => {
    const first = await perchAt();
    await first.goLive();
    first.simulator.say(urgent);
    await first.until(() => first.figures.urgentMessagesTold > 0 && countOf(first, urgent.content) > 0);
    await first.whileTimePasses(first.poller.stop());
    const second = new PerchWithoutWindows(first.simulator, first.disk);
    await second.goLive();
    expect(second.state.messages.some((message) => message.text === urgent.content)).toBe(true);
    expect(countOf(second, urgent.content)).toBe(0);
  });

  it('is told again, marked, when the program ended before it knew that it was shown', async () => {
    const first = await perchAt();
    await first.goLive();
    first.doesDesktopAnswer = false;
    first.simulator.say(urgent);
    await first.until(() => countOf(first, urgent.content) > 0);
    const second = new PerchWithoutWindows(first.simulator, first.disk);
    await second.goLive();
    await second.until(() => countOf(second, urgent.content) > 0);
    expect(second.told.find((notice) => notice.body.includes(urgent.content))?.body).toMatch(
      /^\(may be a repeat\)/,
    );
  });

  it('is tried again with later data when the desktop did not show it', async () => {
    const perch = await perchAt();
    perch.canNotify = false;
    await perch.goLive();
    perch.simulator.say(urgent);
    await perch.until(() => perch.state.messages.some((message) => message.text === urgent.content));
    perch.canNotify = true;
    await perch.until(() => countOf(perch, urgent.content) > 0);
    expect(countOf(perch, urgent.content)).toBe(1);
  });

  it('is revealed when its notice is clicked', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.say(urgent);
    await perch.until(() => countOf(perch, urgent.content) > 0);
    perch.told.find((notice) => notice.body.includes(urgent.content))?.onClick();
    const message = perch.state.messages.find((entry) => entry.text === urgent.content);
    expect(perch.revealed).toEqual([message?.id]);
  });

  it('among many that came while nobody was signed in is told in one notice with the others', async () => {
    const perch = await perchAt();
    for (let index = 1; index <= 6; index += 1)
      perch.simulator.say({ urgent: true, content: `Alarm ${index}` });
    await perch.goLive();
    expect(perch.told).toHaveLength(1);
    expect(perch.told[0]?.title).toMatch(/^\d+ urgent messages$/);
    const [ledger, ...others] = perch.disk.ledgers();
    expect(others).toEqual([]);
    expect(ledger?.text.match(/"told"/g)?.length).toBe(
      perch.state.messages.filter((message) => message.isUrgent).length,
    );
  });

  it('that is not urgent is not told', async () => {
    const perch = await perchAt();
    await perch.goLive();
    perch.simulator.say({ urgent: false, content: 'Cake in the kitchen.' });
    await perch.until(() => perch.state.messages.some((message) => message.text === 'Cake in the kitchen.'));
    expect(countOf(perch, 'Cake')).toBe(0);
  });
});
