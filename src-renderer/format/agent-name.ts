import { textOf } from '#contract/domain';
import type { Agent } from '#contract/snapshot';

/** First and last name; the login where the server gives neither. */
export function agentName({ loginId, readings }: Agent): string {
  const name = `${textOf(readings['firstname'])} ${textOf(readings['lastname'])}`.trim();
  return name === '' ? loginId : name;
}
