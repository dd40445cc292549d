import { describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../../src-main/core/model/profile';
import { succeeded } from '../../../src-main/core/result';
import { ProxyDesk } from '../../../src-main/services/proxy-desk';
import { StateStore } from '../../../src-main/services/state-store';
import { Disk } from '../../support/perch-without-windows';

const PROXY = 'proxy.acme.example:3128';
const maria: Profile = { tenant: 'acme.example', user: 'maria.lopez', secretKind: 'api-key', isDemo: false };
const noah: Profile = { ...maria, user: 'noah.weber' };
const form = { user: 'acme\\maria', secret: 'open\nsesame', keepSecret: true };
const told = { proxy: PROXY, user: form.user, secret: form.secret };

/** A desk with a keychain that outlives it. */
function deskWith(disk = new Disk()) {
  const store = new StateStore({ info() {}, warn() {}, error() {} });
  return { disk, store, desk: new ProxyDesk(store, disk.credentials) };
}

/** A desk whose proxy has asked for the account of Maria and was told what she gave. */
async function deskThatTold(changes: Partial<typeof form> = {}, disk?: Disk) {
  const parts = deskWith(disk);
  expect(await parts.desk.answer(maria, PROXY)).toBeNull();
  const outcome = parts.desk.signIn({ ...form, ...changes });
  expect(await parts.desk.answer(maria, PROXY)).toMatchObject({ proxy: PROXY, user: form.user });
  return { ...parts, outcome };
}

describe('a proxy that asks who is there', () => {
  it('is told what a person gave, and she hears that it was right', async () => {
    const { desk, outcome } = await deskThatTold();
    desk.accept(maria);
    expect(await outcome).toEqual(succeeded(undefined));
    expect(await desk.answer(maria, PROXY)).toMatchObject(told);
  });

  it('is told nothing that was given for another proxy or another account', async () => {
    const { desk } = await deskThatTold();
    expect(await desk.answer(maria, 'evil.example:3128')).toBeNull();
    expect(await desk.answer(noah, PROXY)).toBeNull();
  });

  it('is told nothing again that it refused, and she hears it', async () => {
    const { desk, outcome } = await deskThatTold();
    desk.refuse(maria, PROXY);
    expect(await outcome).toEqual({
      ok: false,
      failure: { kind: 'unreachable', cause: 'proxy-sign-in', detail: PROXY },
    });
    expect(await desk.answer(maria, PROXY)).toBeNull();
  });

  it('is told anew after a refusal what she gives then', async () => {
    const { desk } = await deskThatTold({ secret: 'wrong' });
    desk.refuse(maria, PROXY);
    void desk.signIn(form);
    expect(await desk.answer(maria, PROXY)).toMatchObject(told);
  });

  it('is told nothing while none has asked', async () => {
    const { desk } = deskWith();
    expect(await desk.signIn(form)).toMatchObject({ ok: false, failure: { kind: 'request-refused' } });
  });

  it('that is told something newer answers for that alone', async () => {
    const { desk, outcome } = await deskThatTold({ secret: 'wrong' });
    const newer = desk.signIn(form);
    expect(await outcome).toMatchObject({ ok: false, failure: { kind: 'request-refused' } });
    await desk.answer(maria, PROXY);
    desk.accept(maria);
    expect(await newer).toEqual(succeeded(undefined));
  });
});

describe('what a proxy was told', () => {
  it('is kept once the proxy accepted it, for the next run', async () => {
    const { disk, desk, outcome } = await deskThatTold();
    expect(disk.secrets.size).toBe(0);
    desk.accept(maria);
    await outcome;
    await vi.waitUntil(() => disk.secrets.size === 1);
    expect(await deskWith(disk).desk.answer(maria, PROXY)).toEqual(told);
  });

  it('is not kept where she does not want it, and what was kept before goes', async () => {
    const { disk, desk } = await deskThatTold();
    desk.accept(maria);
    await vi.waitUntil(() => disk.secrets.size === 1);
    desk.refuse(maria, PROXY);
    void desk.signIn({ ...form, keepSecret: false });
    await desk.answer(maria, PROXY);
    desk.accept(maria);
    await vi.waitUntil(() => disk.secrets.size === 0);
    expect(await desk.answer(maria, PROXY)).toMatchObject(told);
  });

  it('is not taken for accepted by a request that came another way', async () => {
    const { desk } = deskWith();
    await desk.answer(maria, PROXY);
    const outcome = desk.signIn(form);
    desk.accept(maria);
    await desk.answer(maria, PROXY);
    desk.refuse(maria, PROXY);
    expect(await outcome).toMatchObject({ ok: false });
  });

  it('is forgotten with the account', async () => {
    const { disk, desk } = await deskThatTold();
    desk.accept(maria);
    await vi.waitUntil(() => disk.secrets.size === 1);
    desk.forget(maria);
    expect(await desk.answer(maria, PROXY)).toBeNull();
    await vi.waitUntil(() => disk.secrets.size === 0);
  });

  it('that cannot be kept is a warning, and holds until the end of the run', async () => {
    const disk = new Disk();
    disk.isKeychainLocked = true;
    const { desk, store, outcome } = await deskThatTold({}, disk);
    desk.accept(maria);
    await outcome;
    await vi.waitUntil(() => store.state.desk.warning?.kind === 'keychain-unavailable');
    expect(await desk.answer(maria, PROXY)).toEqual(told);
  });

  it('is nothing where the keychain holds nonsense', async () => {
    const { desk, disk } = deskWith();
    disk.secrets.set('maria.lopez at acme.example', 'nonsense');
    expect(await desk.answer(maria, PROXY)).toBeNull();
  });
});
