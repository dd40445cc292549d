/** The seconds of a day, and counts of a day, are below this. */
const KNOWN = 100_000;

const texts: string[] = [];

/** A whole number as text. Those that are common are made once: a large grid writes tens of thousands of them a time. */
export function wholeNumberText(number: number): string {
  if (!(number >= 0 && number < KNOWN)) return String(number);
  return (texts[number] ??= String(number));
}
