/** Invented people of many languages; enough for a floor of any size. */
const FIRST = [
  'Amelia',
  'Jonas',
  'Priya',
  'Daniel',
  'Kenji',
  'Sofía',
  'Lena',
  'Tomasz',
  'Fatima',
  'Oluwaseun',
  'Chloé',
  'Mateo',
  'Ingrid',
  'Yuki',
  'Marek',
  'Zoë',
  'Liam',
  'Noor',
  'Björn',
  'Ana',
  'Viktor',
  'Maria',
  'Samuel',
  'Elif',
] as const;
const LAST = [
  'Clarke',
  'Albrecht',
  'Raman',
  'Okafor',
  'Watanabe',
  'Hernández de la Cruz',
  'Vogt',
  'Zieliński',
  'Haddad',
  'Adeyemi',
  'Dubois',
  'Rossi',
  'Lindqvist',
  'Tanaka',
  'Novák',
  'Peeters',
  'Murphy',
  'Rahman',
  'Eriksson',
  'Costa',
  'Petrov',
  'López',
  'Keller',
  'Yılmaz',
  'Brandt',
] as const;

/** The person of a number: the same for the same number, and no two alike among the first 600. */
export function personOf(number: number): {
  readonly loginId: string;
  readonly first: string;
  readonly last: string;
} {
  const first = FIRST[number % FIRST.length] ?? '';
  const last = LAST[(number + Math.floor(number / FIRST.length)) % LAST.length] ?? '';
  return { loginId: `agent.${number + 1}`, first, last };
}
