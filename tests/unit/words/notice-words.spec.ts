import { describe, expect, it } from 'vitest';
import { discreetNoticeWords, noticeWords } from '../../../src-main/words/notice-words';
import { liveSnapshot } from '../../support/build-snapshot';

function noticeOf(content: string, isPerhapsRepeat = false) {
  const [message] = liveSnapshot({
    messages: [{ id: '1', is_urgent: '1', first_name: 'Priya', last_name: 'Raman', content }],
  }).messages;
  if (message === undefined) throw new Error('no message');
  return noticeWords([{ message, isPerhapsRepeat }]);
}

describe('the words of an urgent notice', () => {
  it('name who wrote and what', () => {
    expect(noticeOf('Payment gateway is down.')).toEqual({
      title: 'Urgent from Priya Raman',
      body: 'Payment gateway is down.',
    });
  });

  it('say that it may have been told before', () => {
    expect(noticeOf('Help', true).body).toBe('(may be a repeat) Help');
  });

  it('leave nothing that a notification daemon could take for markup', () => {
    expect(noticeOf('<b>Help</b> &lt;now&gt; & R&D').body).toBe('‹b›Help‹/b› & lt;now& gt; & R&D');
  });

  it('lose control characters and overrides of the writing direction', () => {
    expect(noticeOf('a\u0007b\r\nc\u202etxt').body).toBe('a b ctxt');
  });

  it('cut a very long text between characters that a person would count', () => {
    const family = '👨‍👩‍👧';
    const { body } = noticeOf(family.repeat(50_000));
    expect(body).toBe(`${family.repeat(279)}…`);
  });

  it('cut at 280 characters, and not before', () => {
    expect(noticeOf('x'.repeat(280)).body).toBe('x'.repeat(280));
    expect(noticeOf('x'.repeat(281)).body).toBe(`${'x'.repeat(279)}…`);
  });

  it('are short for 100 kB of anything', () => {
    for (const text of ['a', '\u0301', '\u0000 x', '<', '👍', '\u202e', '&amp;'])
      expect(noticeOf(text.repeat(100_000 / text.length)).body.length).toBeLessThan(1500);
  });

  it('lose halves of characters and more marks than a language needs', () => {
    expect(noticeOf(`a\ud83db e${'\u0301'.repeat(900)}!`).body).toBe(`ab e${'\u0301'.repeat(4)}!`);
  });

  it('say that a text goes on where only its beginning could be looked at', () => {
    expect(noticeOf(`x${'\u0000'.repeat(20_000)}y`).body).toBe('x…');
  });

  it('say that there is no text, also where nothing of it can be shown', () => {
    expect(noticeOf('').body).toBe('This message has no text.');
    expect(noticeOf('\u202e\u0007').body).toBe('This message has no text.');
  });

  it('leave room for the text beside a name of any length', () => {
    const [message] = liveSnapshot({
      messages: [{ id: '1', is_urgent: '1', first_name: `<b>${'N'.repeat(5000)}`, content: 'x' }],
    }).messages;
    if (message === undefined) throw new Error('no message');
    expect(noticeWords([{ message, isPerhapsRepeat: false }]).title).toBe(
      `Urgent from ‹b›${'N'.repeat(56)}…`,
    );
  });

  it('about several messages say how many and quote the newest', () => {
    const { messages } = liveSnapshot({
      messages: ['first', 'second'].map((content, index) => ({
        id: content,
        is_urgent: '1',
        first_name: 'Priya',
        content,
        send_time: String(1772620000 + index),
      })),
    });
    const told = (repeats: readonly boolean[]) =>
      noticeWords(
        [...messages].reverse().map((message, at) => ({ message, isPerhapsRepeat: repeats[at] === true })),
      );
    expect(told([])).toEqual({
      title: '2 urgent messages',
      body: 'Newest, from Priya: second',
    });
    expect(told([true, false])).toEqual({
      title: '2 urgent messages (1 possibly repeated)',
      body: 'Newest, from Priya: second',
    });
  });
});

describe('the words of a discreet notice', () => {
  const [first, second] = liveSnapshot({
    messages: ['1', '2'].map((id) => ({ id, is_urgent: '1', first_name: 'Priya', content: 'Help' })),
  }).messages.map((message) => ({ message, isPerhapsRepeat: false }));
  if (first === undefined || second === undefined) throw new Error('no messages');

  it('say that there is something urgent, and neither who nor what', () => {
    expect(discreetNoticeWords([first])).toEqual({
      title: 'Urgent message',
      body: 'Privacy mode hides the sender and the text. Both are in the chat in Perch.',
    });
    expect(discreetNoticeWords([first, second]).title).toBe('2 urgent messages');
  });

  it('say that it may have been told before', () => {
    expect(discreetNoticeWords([{ ...first, isPerhapsRepeat: true }]).body).toMatch(/^\(may be a repeat\)/);
  });
});
