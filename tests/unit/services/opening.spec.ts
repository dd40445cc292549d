import { describe, expect, it } from 'vitest';
import { Opening } from '../../../src-main/services/opening';
import { StateStore } from '../../../src-main/services/state-store';

const nowhere = { info: () => {}, warn: () => {}, error: () => {} };

function begin() {
  const store = new StateStore(nowhere);
  const opening = new Opening(store);
  let isOver = false;
  void opening.over.then(() => (isOver = true));
  /** After all that is settled has been heard. */
  const isOverNow = async () => {
    await Promise.resolve();
    return isOver;
  };
  return { store, opening, isOverNow };
}

describe('the opening of Perch', () => {
  it('lasts while the keychain is asked, whatever else is known meanwhile', async () => {
    const { store, isOverNow } = begin();
    store.dispatch({ type: 'desk-changed', desk: { hasTray: true } });
    store.dispatch({
      type: 'profile-changed',
      profile: { tenant: 'acme.example', user: 'maria', secretKind: 'api-key', isDemo: false },
    });
    expect(await isOverNow()).toBe(false);
  });

  it('is over with the first step of a sign-in, and not only with its end', async () => {
    const { store, isOverNow } = begin();
    store.dispatch({ type: 'connection-changed', connection: { phase: 'signing-in' } });
    expect(await isOverNow()).toBe(true);
  });

  it('is over when nobody signs in by itself', async () => {
    const { opening, isOverNow } = begin();
    opening.end();
    expect(await isOverNow()).toBe(true);
  });
});
