import { rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { RETRY_MS } from '../../../src-main/services/disk-desk';
import { failureWords } from '../../../src-renderer/format/failure-words';
import { buildAnswer } from '../../support/build-answer';
import { hostileTexts } from '../../support/hostile-texts';
import { perchAt } from '../../support/perch-at';
import { PerchWithoutWindows } from '../../support/perch-without-windows';
import { countTold } from '../count-told';
import type { FaultRow } from '../row';

const TEXT = 'The building is closed, everybody out.';
const LATER_TEXT = 'Come back in, it was a drill.';

/** At the start of its day nobody has said anything yet. */
const quietCentre = { start: '05:01' };

async function livePerch(): Promise<PerchWithoutWindows> {
  const perch = await perchAt(quietCentre);
  await perch.goLive();
  return perch;
}

/** From now on the server lists these chat messages and no others. */
function list(perch: PerchWithoutWindows, messages: readonly object[]): () => void {
  const body = JSON.stringify(buildAnswer({ messages }));
  return perch.simulator.inject({ method: 'GET', path: '/statsapi/subscription/data', answer: { body } });
}

function urgent(id: string, content: string): object {
  return { id, first_name: 'Priya', is_urgent: '1', send_time: '1772620000', content };
}

/** Lets so many answers come. */
async function answers(perch: PerchWithoutWindows, count: number): Promise<void> {
  const { polls } = perch.figures;
  await perch.until(() => perch.figures.polls >= polls + count, 500);
}

/** Says something and waits until it has been told. */
async function sayAndHear(perch: PerchWithoutWindows, content: string): Promise<void> {
  perch.simulator.say({ urgent: true, content });
  await perch.until(() => bodiesOf(perch).some((body) => body.includes(content)));
}

const bodiesOf = (...runs: readonly PerchWithoutWindows[]) =>
  runs.flatMap((perch) => perch.told.map(({ body }) => body));

/** The figures of a row in which the connection was never lost. */
function figuresOf(texts: readonly string[], before: number, ...runs: readonly PerchWithoutWindows[]) {
  const requests = (runs[0]?.simulator.requests().length ?? 0) - before;
  return { requests, recoveryMs: null, ...countTold(texts, bodiesOf(...runs)) };
}

/** The next run on the same disk, after the last one was killed. */
async function restarted(perch: PerchWithoutWindows): Promise<PerchWithoutWindows> {
  const next = new PerchWithoutWindows(perch.simulator, perch.disk);
  await next.goLive();
  return next;
}

const warningOf = ({ state }: PerchWithoutWindows) =>
  state.desk.warning === null ? null : failureWords(state.desk.warning).what;

function makeUnwritable({ disk }: PerchWithoutWindows): void {
  rmSync(disk.toldFolder, { recursive: true, force: true });
  writeFileSync(disk.toldFolder, 'a file where the folder should be');
}

const requestsTo = ({ simulator }: PerchWithoutWindows) => simulator.requests().length;

/** Rows about urgent chat messages and the ledger in which it stands that they were told. */
export const chatRows: readonly FaultRow[] = [
  {
    name: 'an urgent message twice in one answer',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      list(perch, [urgent('7', TEXT), urgent('7', TEXT)]);
      await answers(perch, 3);
      expect(perch.state.messages).toHaveLength(1);
      return figuresOf([TEXT], before, perch);
    },
  },
  {
    name: 'an urgent message that vanishes, comes back and is edited',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      for (const messages of [[urgent('7', TEXT)], [], [urgent('7', TEXT)], [urgent('7', `${TEXT} Now.`)]]) {
        const stop = list(perch, messages);
        await answers(perch, 2);
        expect(perch.state.messages[0]).toMatchObject({
          hasVanished: messages.length === 0,
          telling: { status: 'told' },
        });
        stop();
      }
      return figuresOf([TEXT], before, perch);
    },
  },
  {
    name: 'chat text with markup, control characters, 100 kB, emoji, right-to-left override',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      for (const [index, { sent }] of hostileTexts.entries()) {
        perch.simulator.say({ urgent: true, content: sent });
        await perch.until(() => perch.told.length > index);
      }
      for (const { title, body } of perch.told) {
        // Neither markup nor control characters, and never long enough to cover the screen.
        expect(title + body).not.toMatch(/[<>\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(title.length + body.length).toBeLessThan(1600);
      }
      // What was written is in the chat as it was.
      const texts = perch.state.messages.map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(hostileTexts.map(({ sent }) => sent)));
      return figuresOf(
        hostileTexts.map(({ told }) => told),
        before,
        perch,
      );
    },
  },
  {
    name: 'a desktop that refuses notifications, and then takes them',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      perch.canNotify = false;
      perch.simulator.say({ urgent: true, content: TEXT });
      const telling = () => perch.state.messages.find(({ text }) => text === TEXT)?.telling;
      await perch.until(() => telling()?.status === 'failed');
      expect(telling()).toMatchObject({ reason: 'refused' });
      perch.canNotify = true;
      await perch.until(() => telling()?.status === 'told');
      return figuresOf([TEXT], before, perch);
    },
  },
  {
    name: 'a crash between telling and noting it',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      perch.doesDesktopAnswer = false;
      await sayAndHear(perch, TEXT);
      const next = await restarted(perch);
      await next.until(() => next.told.length > 0);
      await sayAndHear(next, LATER_TEXT);
      expect(bodiesOf(next)).toEqual([`(may be a repeat) ${TEXT}`, LATER_TEXT]);
      return figuresOf([TEXT, LATER_TEXT], before, perch, next);
    },
  },
  {
    name: 'kill and restart, with an urgent message before and one between',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      await sayAndHear(perch, TEXT);
      await perch.until(() => perch.figures.urgentMessagesTold === 1);
      perch.simulator.say({ urgent: true, content: LATER_TEXT });
      const next = await restarted(perch);
      await answers(next, 2);
      expect(bodiesOf(next)).toEqual([LATER_TEXT]);
      return figuresOf([TEXT, LATER_TEXT], before, perch, next);
    },
  },
  {
    name: 'ledger unreadable',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      await sayAndHear(perch, TEXT);
      await perch.until(() => perch.figures.urgentMessagesTold === 1);
      for (const { path } of perch.disk.ledgers()) writeFileSync(path, '{"entries": [{"messageId": "1');
      const next = await restarted(perch);
      await next.until(() => next.told.length > 0);
      await sayAndHear(next, LATER_TEXT);
      expect(bodiesOf(next)).toEqual([`(may be a repeat) ${TEXT}`, LATER_TEXT]);
      await next.until(() => next.figures.urgentMessagesTold === 2);
      // It has been written anew.
      const third = await restarted(next);
      await answers(third, 2);
      expect(third.told).toEqual([]);
      return figuresOf([TEXT, LATER_TEXT], before, perch, next, third);
    },
  },
  {
    name: 'ledger unwritable, still so at the next start, and writable at the one after',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      makeUnwritable(perch);
      await sayAndHear(perch, TEXT);
      await answers(perch, 2);
      expect(warningOf(perch)).toBe('Perch cannot record which urgent messages it has shown');
      const next = await restarted(perch);
      await next.until(() => next.told.length > 0);
      await sayAndHear(next, LATER_TEXT);
      rmSync(perch.disk.toldFolder);
      const third = await restarted(next);
      await third.until(() => third.told.length === 2);
      expect(bodiesOf(next)).toEqual([`(may be a repeat) ${TEXT}`, LATER_TEXT]);
      expect(bodiesOf(third)).toEqual([TEXT, LATER_TEXT].map((text) => `(may be a repeat) ${text}`));
      expect(warningOf(third)).toBe(null);
      return figuresOf([TEXT, LATER_TEXT], before, perch, next, third);
    },
  },
  {
    name: 'ledger unwritable for a while',
    async run() {
      const perch = await livePerch();
      const before = requestsTo(perch);
      makeUnwritable(perch);
      await sayAndHear(perch, TEXT);
      await perch.until(() => warningOf(perch) !== null);
      rmSync(perch.disk.toldFolder);
      const { polls } = perch.figures;
      await perch.until(() => warningOf(perch) === null, 1000);
      expect(perch.figures.polls - polls).toBeLessThanOrEqual(RETRY_MS / 5000 + 1);
      const next = await restarted(perch);
      await answers(next, 2);
      expect(next.told).toEqual([]);
      return figuresOf([TEXT], before, perch, next);
    },
  },
];
