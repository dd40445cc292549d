import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAvailability } from '../../../../src-main/core/subscription/read-availability';
import { readNamedItems } from '../../../../src-main/core/subscription/read-named-items';
import dispositionsList from '../../../samples/dispositions-5.19.json';
import dispositionsObject from '../../../samples/dispositions-5.2.json';
import teams from '../../../samples/teams.json';

describe('a list of the configuration', () => {
  it('of teams is read as documented', () => {
    expect(readNamedItems(teams.answer, 'teams')?.map(({ name }) => name)).toEqual(['Pier one', 'Pier two']);
  });

  it.each([
    ['a bare list', dispositionsList.answer],
    ['an object that holds it', dispositionsObject.answer],
  ])('of dispositions may be %s', (_, answer) => {
    expect(readNamedItems(answer, 'dispositions')).toEqual([
      { id: 'Berth booked', name: 'Berth booked' },
      { id: 'Too windy', name: 'Too windy' },
    ]);
  });

  it('leaves out what cannot be read and what comes twice', () => {
    const wire = [
      { id: 'a', name: ' Orders ' },
      { id: 'a', name: 'Again' },
      { id: 7, name: 'Numbered' },
      { id: 'b' },
      { name: 'No id' },
      { id: {}, name: [] },
      null,
      '',
      [],
    ];
    expect(readNamedItems(wire, 'teams')).toEqual([
      { id: 'a', name: 'Orders' },
      { id: '7', name: 'Numbered' },
    ]);
  });

  it.each([null, undefined, 'teams', 7, {}, { teams: {} }, { others: [] }])('is not there in %j', (wire) => {
    expect(readNamedItems(wire, 'teams')).toBeNull();
  });
});

describe('whether a service has ready agents', () => {
  it.each([
    [{ availability: true }, true],
    [{ availability: false }, false],
    [{ availability: [true] }, true],
    [{ availability: [false] }, false],
    [{ availability: 'true' }, true],
    [{ availability: ['False'] }, false],
    [true, true],
    [' true\n', true],
    ['false', false],
    [{ availability: [] }, null],
    [{ availability: [true, false] }, null],
    [{ availability: 1 }, null],
    [{}, null],
    [null, null],
    ['<html>', null],
  ])('%j is %s', (wire, isAvailable) => {
    expect(readAvailability(wire)).toBe(isAvailable);
  });
});

it('no answer makes the readers throw, and what is shown was sent', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom('teams', 'services', 'dispositions'), (wire, key) => {
      expect([true, false, null]).toContain(readAvailability(wire));
      for (const body of [wire, { [key]: wire }, [wire]]) {
        for (const item of readNamedItems(body, key) ?? []) {
          expect(item.id).not.toBe('');
          expect(item.name).not.toBe('');
        }
      }
    }),
  );
});
