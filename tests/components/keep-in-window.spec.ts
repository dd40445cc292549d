import { describe, expect, it } from 'vitest';
import { keepInWindow } from '../../src-renderer/ui/keep-in-window';

/** A list of a height that hangs 4 px under an opener of 20 px at a place in a window of 600 px. */
function hang(openerTop: number, height: number, left = 40): HTMLElement {
  window.innerWidth = 200;
  window.innerHeight = 600;
  const [menu, list] = [document.createElement('div'), document.createElement('div')];
  menu.append(list);
  menu.getBoundingClientRect = () => new DOMRect(0, openerTop, 100, 20);
  list.getBoundingClientRect = () => new DOMRect(left, openerTop + 24, 100, height);
  keepInWindow(list);
  return list;
}

describe('a list that hangs from its opener', () => {
  it('opens downwards where it fits', () => {
    expect(hang(10, 200).dataset['opens']).toBe('down');
    // More room above, but it is not needed.
    expect(hang(350, 200).dataset['opens']).toBe('down');
  });

  it('opens upwards where there is more room, and none under it', () => {
    expect(hang(500, 200).dataset['opens']).toBe('up');
  });

  it('is no higher than there is room', () => {
    expect(hang(10, 2000).style.maxHeight).toBe('558px');
    expect(hang(500, 2000).style.maxHeight).toBe('488px');
  });

  it('ends with its opener, and begins with it where it would go over the edge', () => {
    expect(hang(10, 200, 40).dataset['aligns']).toBeUndefined();
    expect(hang(10, 200, -30).dataset['aligns']).toBe('start');
  });

  it('is moved inside where it is over an edge either way, and begins inside where it is wider than the window', () => {
    expect(hang(10, 200, 40).style.translate).toBe('');
    expect(hang(10, 200, 120).style.translate).toBe('-28px 0');
    expect(hang(10, 200, -30).style.translate).toBe('38px 0');
  });
});
