/** How lines are told apart without their colours: by their dashes and by the shape at their end. */
export interface LineLook {
  /** The custom property of the theme that holds the colour. */
  readonly token: `--${string}`;
  /** Lengths of dashes and gaps in pixels; empty for a line without gaps. */
  readonly dash: readonly number[];
  readonly shape: 'circle' | 'rectRot' | 'triangle' | 'rect';
}

/** One for each line that is drawn together with others. */
const looks: readonly [LineLook, ...LineLook[]] = [
  { token: '--busy', dash: [], shape: 'circle' },
  { token: '--after-call', dash: [7, 3], shape: 'rectRot' },
  { token: '--not-ready', dash: [2, 3], shape: 'triangle' },
  { token: '--ready', dash: [9, 3, 2, 3], shape: 'rect' },
];

/** The look of that number; they begin again after the last. */
export function lineLook(number: number): LineLook {
  return looks[number % looks.length] ?? looks[0];
}
