const NAMES = [
  'Harbour',
  'Meridian',
  'Juniper',
  'Lighthouse',
  'Aurora',
  'Saffron',
  'Granite',
  'Willow',
  'Compass',
  'Falcon',
  'Indigo',
  'Summit',
  'Coral',
  'Northgate',
  'Maple',
  'Quartz',
] as const;

/** The name of the team at a place (0, 1, 2 ...): after the sixteenth, "Team Harbour 2" and so on. */
export function teamName(place: number): string {
  const turn = Math.floor(place / NAMES.length);
  return `Team ${NAMES[place % NAMES.length] ?? ''}${turn === 0 ? '' : ` ${turn + 1}`}`;
}
