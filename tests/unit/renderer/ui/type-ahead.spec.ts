import { describe, expect, it } from 'vitest';
import { TypeAhead } from '../../../../src-renderer/ui/type-ahead';

const names = ['My floor', 'Support floor', 'Night shift', 'Sales', 'Night desk'];
const typed = (keys: string, at: number, stepMs = 100) => {
  const typeAhead = new TypeAhead();
  return Array.from(keys).reduce<number>(
    (from, key, index) => typeAhead.find(key, index * stepMs, names, from) ?? from,
    at,
  );
};

describe('an entry that is typed', () => {
  it('is the next one that begins so', () => {
    expect(names[typed('su', 0)]).toBe('Support floor');
    expect(names[typed('night d', 0)]).toBe('Night desk');
    expect(names[typed('NIGHT S', 0)]).toBe('Night shift');
  });

  it('is the one after for the same letter again, around the end', () => {
    expect(names[typed('s', 0)]).toBe('Support floor');
    expect(names[typed('ss', 0)]).toBe('Sales');
    expect(names[typed('sss', 0)]).toBe('Support floor');
  });

  it('begins anew after a pause', () => {
    expect(names[typed('ns', 0, 2000)]).toBe('Sales');
    expect(names[typed('ns', 0)]).toBe('Night shift');
  });

  it('is found without its accents', () => {
    expect(new TypeAhead().find('a', 0, ['Empfang', 'Ärzte'], 0)).toBe(1);
  });

  it('leaves the keyboard where it is when nothing begins so', () => {
    expect(new TypeAhead().find('x', 0, names, 2)).toBeNull();
  });
});
