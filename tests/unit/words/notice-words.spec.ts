import { describe, expect, it } from 'vitest';
import { noticeWords } from '../../../src-main/words/notice-words';
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
    expect(noticeOf('Help', true).body).toBe('(perhaps told before) Help');
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

  it('say that there is no text', () => {
    expect(noticeOf('').body).toBe('The message has no text.');
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
    const notices = [...messages].reverse().map((message) => ({ message, isPerhapsRepeat: false }));
    expect(noticeWords(notices)).toEqual({
      title: '2 urgent messages',
      body: 'Newest, from Priya: second',
    });
  });
});
