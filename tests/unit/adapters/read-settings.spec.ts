import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../src-main/adapters/carry-over-settings';
import { readSettings } from '../../../src-main/adapters/read-settings';
import { boardOf, figure, queueTable } from '../../support/build-board';

const maria = { tenant: 'acme.example', user: 'maria.lopez', secretKind: 'password', isDemo: false } as const;
const jonas = { ...maria, user: 'jonas.albrecht', percentScale: 'whole' } as const;

describe('settings', () => {
  it('of the time of one account are carried over, and the account keeps its kind', () => {
    expect(readSettings({ profile: maria, isMiniWallboardShown: true })).toMatchObject({
      profiles: [{ ...maria, percentScale: 'auto' }],
      activeProfile: { tenant: maria.tenant, user: maria.user },
      isMiniWallboardShown: true,
      preferences: { intervalSeconds: 5 },
    });
  });

  it('of that time leave nothing of an account behind that is forgotten later', () => {
    const changed = { ...carryOver({ profile: maria }), profiles: [], activeProfile: null };
    expect(JSON.stringify(changed)).not.toContain(maria.user);
    expect(readSettings(changed)).toMatchObject({ profiles: [], activeProfile: null });
    expect(readSettings({ ...changed, profile: maria }).profiles).toEqual([]);
  });

  it('without an account know none', () => {
    expect(readSettings({ profile: null })).toMatchObject({ profiles: [], activeProfile: null });
    expect(readSettings({})).toMatchObject({ profiles: [], activeProfile: null });
  });

  it('with an account that cannot be read keep the others', () => {
    const settings = readSettings({ profiles: [{ tenant: 5 }, jonas, null, maria], activeProfile: jonas });
    expect(settings.profiles).toEqual([jonas, { ...maria, percentScale: 'auto' }]);
    expect(settings.activeProfile).toEqual({ tenant: jonas.tenant, user: jonas.user });
  });

  it.each([1, 61, 2.5, '5', null])('with an interval of %s fall back to the usual one', (intervalSeconds) => {
    expect(readSettings({ preferences: { intervalSeconds }, profiles: [jonas] })).toMatchObject({
      preferences: { intervalSeconds: 5 },
      profiles: [jonas],
    });
  });

  it('of the time of one mini wallboard keep its place, whatever the displays', () => {
    const place = { x: 300, y: 200, width: 500, height: 140 };
    expect(readSettings({ miniWallboardPlace: place }).miniWallboardPlaces).toEqual({ '': { tiles: place } });
    const changed = { ...carryOver({ miniWallboardPlace: place }), miniWallboardPlaces: {} };
    expect(readSettings(changed).miniWallboardPlaces).toEqual({});
    expect(readSettings({ miniWallboardPlace: null }).miniWallboardPlaces).toEqual({});
  });

  it('with a place of the mini wallboard that cannot be read keep the others', () => {
    const place = { x: 300, y: 200, width: 500, height: 140 };
    const miniWallboardPlaces = {
      desk: { strip: { x: 'left' }, list: place },
      home: 5,
      away: { tiles: place, tower: place },
    };
    const { miniWallboardPlaces: read } = readSettings({ miniWallboardPlaces });
    expect(read['desk']?.list).toEqual(place);
    expect(read['desk']?.strip).toBeUndefined();
    expect(read['away']).toEqual({ tiles: place });
  });

  it('with a board that cannot be read keep the others', () => {
    const good = boardOf(figure('service_level'), queueTable());
    const { boards } = readSettings({ boards: [good, { ...good, widgets: 'all' }, null] });
    expect(boards).toEqual([good]);
  });

  it('with one preference that cannot be read keep the others', () => {
    const preferences = {
      theme: 'dark',
      language: 'latin',
      mini: { density: 'list', opacity: 7, pages: [] },
    };
    const read = readSettings({ preferences }).preferences;
    expect(read).toMatchObject({ theme: 'dark', language: 'system' });
    expect(read.mini).toMatchObject({ density: 'list', opacity: 1, pages: ['figures'] });
  });
});
