/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Parts of one line, `Call · Billing · held 0:32`. A part in another direction does not turn those around it. */
export function joinedWords(parts: readonly string[]): string {
  return parts.map((part) => (RIGHT_TO_LEFT.test(part) ? `\u2068${part}\u2069` : part)).join(' · ');
}
