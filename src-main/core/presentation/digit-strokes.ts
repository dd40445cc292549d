/** Every digit, "+" and the units of time as strokes in a box 5 units wide and 8 high. */
const strokesByCharacter: Readonly<Record<string, string>> = {
  '0': 'M2.5 0C4.2 0 5 1.6 5 4S4.2 8 2.5 8 0 6.4 0 4 .8 0 2.5 0z',
  '1': 'M.6 1.8 3 0V8',
  '2': 'M.2 2C.3.8 1.2 0 2.5 0s2.3.9 2.3 2.1C4.8 3.8 2.8 5.2.2 8H5',
  '3': 'M.4 1C1 .3 1.7 0 2.5 0c1.3 0 2.2.8 2.2 1.9S3.8 3.8 2 3.8C3.9 3.8 5 4.6 5 5.9S3.9 8 2.5 8C1.5 8 .6 7.6 0 6.9',
  '4': 'M3.8 8V0L0 5.6H5',
  '5': 'M4.5 0H.9L.5 3.6C1.1 3.2 1.8 3 2.5 3 4 3 5 4 5 5.5S3.9 8 2.4 8C1.4 8 .5 7.6 0 6.9',
  '6': 'M4.3.7C3.8.2 3.3 0 2.7 0 1 0 0 1.7 0 4.5 0 6.8 1 8 2.5 8S5 7 5 5.5 4 3.1 2.6 3.1C1.4 3.1.4 3.8.1 5',
  '7': 'M0 0H5L1.8 8',
  '8': 'M2.5 3.7C1.2 3.7.4 3 .4 1.9S1.2 0 2.5 0 4.6.8 4.6 1.9 3.8 3.7 2.5 3.7zC1 3.7 0 4.6 0 5.9S1 8 2.5 8 5 7.2 5 5.9 4 3.7 2.5 3.7',
  '9': 'M.7 7.3C1.2 7.8 1.7 8 2.3 8 4 8 5 6.3 5 3.5 5 1.2 4 0 2.5 0S0 1 0 2.5 1 4.9 2.4 4.9C3.6 4.9 4.6 4.2 4.9 3',
  '+': 'M.5 4.2H4.5M2.5 2.2V6.2',
  s: 'M4.4 3.9C3.9 3.3 3.2 3 2.5 3 1.4 3 .6 3.5.6 4.3c0 1.8 4 .6 4 2.4C4.600 7.500 3.700 8 2.500 8 1.600 8 .8 7.700.3 7',
  m: 'M.2 8V3M.2 4.400C.4 3.500 1 3 1.600 3c.7 0 1 .5 1 1.400V8M2.600 4.400C2.800 3.500 3.300 3 4 3c.7 0 1 .5 1 1.400V8',
  h: 'M.6 0V8M.6 5C.9 3.700 1.700 3 2.700 3 3.900 3 4.500 3.800 4.500 5V8',
};

const WIDTH = 5;
const GAP = 2.4;

/** A number as SVG paths at the origin, and the size of its box. Characters that have no strokes are left out. */
export function digitStrokes(digits: string): { svg: string; width: number; height: number } {
  const known = Array.from(digits)
    .map((character) => strokesByCharacter[character])
    .filter((path) => path !== undefined);
  const svg = known
    .map(
      (path, index) => `<path transform="translate(${(index * (WIDTH + GAP)).toFixed(1)} 0)" d="${path}"/>`,
    )
    .join('');
  return { svg, width: Math.max(0, known.length * (WIDTH + GAP) - GAP), height: 8 };
}
