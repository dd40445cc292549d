/** First and last names of one language, and how the login id is spelt where the script is not Latin. */
interface NameStock {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Invented people of an international centre; each stock is combined within itself. */
export const NAME_STOCKS: readonly NameStock[] = [
  {
    first: [
      'Grace',
      'Oliver',
      'Amelia',
      'Jack',
      'Ruby',
      'Harriet',
      'Callum',
      'Niamh',
      'Declan',
      'Isla',
      'Owen',
    ],
    last: [
      'Whitfield',
      'Okafor-Reid',
      'Barlow',
      'Penrose',
      'Ashdown',
      'Gallagher',
      'Thorne',
      'Mercer',
      'Lockwood',
    ],
  },
  {
    first: [
      'Anneliese',
      'Jürgen',
      'Katrin',
      'Matthias',
      'Svenja',
      'Uwe',
      'Birgit',
      'Florian',
      'Heike',
      'Jonas',
    ],
    last: ['Brandstätter', 'Köhler', 'Weißmann', 'Lindner', 'Vogelsang', 'Reuter', 'Hollmann', 'Grünwald'],
  },
  {
    first: [
      'Lucía',
      'Íñigo',
      'Marisol',
      'Álvaro',
      'Noelia',
      'Joaquín',
      'Ximena',
      'Rafael',
      'Begoña',
      'Tomás',
    ],
    last: ['Peñalver', 'Ibáñez', 'Quintanilla', 'Cordero', 'Zamorano', 'Escudero', 'Valdivia', 'Montalbán'],
  },
  {
    first: ['Małgorzata', 'Paweł', 'Zofia', 'Krzysztof', 'Agnieszka', 'Łukasz', 'Bożena', 'Tomasz', 'Halina'],
    last: ['Wiśniewska', 'Kozłowski', 'Zielińska', 'Brzozowski', 'Wróbel', 'Jabłońska', 'Górski', 'Sadowska'],
  },
  {
    first: ['Haruka', 'Kenta', 'Yuki', 'Daichi', 'Sakura', 'Ryota', 'Mio', 'Takumi', 'Nanami', 'Shota'],
    last: ['Fujimoto', 'Kobayashi', 'Ishikawa', 'Nakagawa', 'Moriyama', 'Hashimoto', 'Okada', 'Uchida'],
  },
  {
    first: ['Priya', 'Arjun', 'Lakshmi', 'Rohan', 'Ananya', 'Vikram', 'Meera', 'Sandeep', 'Kavya', 'Nikhil'],
    last: [
      'Raghunathan',
      'Deshpande',
      'Chatterjee',
      'Iyer',
      'Bhattacharya',
      'Kulkarni',
      'Menon',
      'Srivastava',
    ],
  },
  {
    first: ['Chidinma', 'Babatunde', 'Ngozi', 'Emeka', 'Folake', 'Ifeanyi', 'Yetunde', 'Obinna', 'Amaka'],
    last: ['Adeyemi', 'Okonkwo', 'Eze', 'Balogun', 'Nwachukwu', 'Ogunleye', 'Umeh', 'Danjuma'],
  },
  {
    first: ['Camille', 'Thibault', 'Océane', 'Baptiste', 'Solène', 'Rémi', 'Maëlle', 'Étienne'],
    last: ['Delacroix', 'Beaumont', 'Lefèvre', 'Rousselot', 'Garnier', 'Chastain', 'Aubert'],
  },
];

/** Names that try every layout: two very long ones. */
export const LONG_NAMES = [
  { firstName: 'Maximiliane-Charlotte', lastName: 'von Hohenstein-Wallersbach und zu Lindenau' },
  { firstName: 'Oluwadamilolaoluwa', lastName: 'Adeyemi-Oyelaran-Akinwunmi' },
] as const;

/** Names written from right to left, with their login ids in Latin letters. */
export const RIGHT_TO_LEFT_NAMES = [
  { firstName: 'ليلى', lastName: 'الحداد', loginId: 'layla.alhaddad' },
  { firstName: 'נועה', lastName: 'ברקוביץ', loginId: 'noa.berkovich' },
  { firstName: 'يوسف', lastName: 'منصور', loginId: 'yousef.mansour' },
  { firstName: 'אורי', lastName: 'שפירא', loginId: 'uri.shapira' },
] as const;
