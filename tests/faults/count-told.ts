import type { FaultRow } from './row';

type Told = Pick<Awaited<ReturnType<FaultRow['run']>>, 'sent' | 'told' | 'toldTwice'>;

/** How many of these urgent texts were told in these notices, and how often one was told again without a mark. */
export function countTold(texts: readonly string[], bodies: readonly string[]): Told {
  const notices = texts.map((text) => bodies.filter((body) => body.includes(text)));
  const unmarked = notices.map((ofOne) => ofOne.filter((body) => !body.startsWith('(may be a repeat)')));
  const repeats = notices.map((ofOne, index) => {
    const isFirstUnmarked = ofOne[0] !== undefined && ofOne[0] === unmarked[index]?.[0];
    return (unmarked[index]?.length ?? 0) - (isFirstUnmarked ? 1 : 0);
  });
  return {
    sent: texts.length,
    told: notices.filter((ofOne) => ofOne.length > 0).length,
    toldTwice: repeats.reduce((sum, count) => sum + count, 0),
  };
}
