import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../../../src-main/core/model/chat-message';
import { newsOf } from '../../../../src-renderer/board/news-of';
import { newsPart } from '../../../support/build-board';

const message = (text: string, atMs: number, rest: Partial<ChatMessage> = {}): ChatMessage => ({
  id: text,
  fromName: '',
  isUrgent: false,
  text,
  atMs,
  isTimeSent: true,
  isUnread: false,
  hasVanished: false,
  telling: null,
  ...rest,
});

describe('news', () => {
  const messages = [
    message('An outage', 1),
    message('Lunch', 2),
    message('OUTAGE over', 3),
    message('outage, withdrawn', 4, { hasVanished: true }),
  ];

  it('contain the text in whatever case, newest first, and were not removed', () => {
    const texts = newsOf(messages, newsPart({ contains: ' Outage ' }), 'news').map(({ text }) => text);
    expect(texts).toEqual(['OUTAGE over', 'An outage']);
  });

  it('are all there for no text, and no more than wanted', () => {
    expect(newsOf(messages, newsPart({ limit: 2 }), 'news').map(({ text }) => text)).toEqual([
      'OUTAGE over',
      'Lunch',
    ]);
  });
});
