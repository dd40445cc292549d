/** Icons on a grid of 16, drawn as strokes of 1.5 in the colour of the text. */
export const iconPaths = {
  'mini-wallboard':
    'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3ZM8.5 8.5h3v2h-3z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4ZM10.2 10.2l3 3',
  close: 'm4 4 8 8M12 4l-8 8',
  open: 'M6.5 4H4.5A1.5 1.5 0 0 0 3 5.5v6A1.5 1.5 0 0 0 4.5 13h6a1.5 1.5 0 0 0 1.5-1.5v-2M9 3h4v4M13 3 7.5 8.5',
  check: 'm3.5 8.5 3 3 6-7',
  chevron: 'm6 4 4 4-4 4',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3',
  'sign-out': 'M9.5 3h-5A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13h5M7 8h6.5M11 5.5 13.5 8 11 10.5',
  warning: 'M8 2.5 14.2 13H1.8ZM8 6.5v3M8 11.3h.01',
  stop: 'M5.3 2h5.400L14 5.3v5.400L10.7 14H5.3L2 10.7V5.3ZM8 5v3.5M8 11h.01',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 7.5V11M8 5.2h.01',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof iconPaths;
