import type { Container } from '#contract/catalogue';
import * as m from '../messages/compiled/messages';

const words: Readonly<Record<Container, () => string>> = {
  total: () => m.stat_of_all(),
  queue: () => m.stat_of_each_queue(),
  agent: () => m.stat_of_each_agent(),
};

/** Of whom a statistic is asked. */
export function containerWords(container: Container): string {
  return words[container]();
}
