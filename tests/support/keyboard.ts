import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Where the keyboard is in a window, as a person finds it. */
interface Place {
  /** What it is called: what a screen reader would say first. */
  readonly name: string;
  /** It stands out by an outline, a shadow or a line that it has because of the keyboard. */
  readonly isSeen: boolean;
}

/** The longest that something may take to get the keyboard after a key. */
const ARRIVES_MS = 10_000;
/** No control of a window is farther away than this. */
const FARTHEST_TABS = 40;

/** The keys of a person without a mouse, in one window. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Waits until the keyboard is on something of that name, and holds that it can be seen there. */
  async arrivesAt(name: RegExp): Promise<void> {
    await expect
      .poll(async () => await this.#where(), { timeout: ARRIVES_MS })
      .toEqual({ name: expect.stringMatching(name) as string, isSeen: true });
  }

  /** Presses Tab, or another key, until the keyboard is on something of that name; wherever it comes by it is seen. */
  async goTo(name: RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < FARTHEST_TABS; presses += 1) {
      await this.page.keyboard.press(key);
      const { name: here, isSeen } = await this.#where();
      expect(isSeen, `the keyboard is on "${here}", which nobody can see`).toBe(true);
      if (name.test(here)) return;
      passed.push(here);
    }
    throw new Error(`${key} does not lead to ${String(name)}, but to ${passed.join(' | ')}`);
  }

  /** Goes there and presses Enter. */
  async choose(name: RegExp, key = 'Tab'): Promise<void> {
    await this.goTo(name, key);
    await this.press('Enter');
  }

  #where(): Promise<Place> {
    return this.page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return { name: 'nothing', isSeen: false };
      const byId = (here.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '');
      const ofField = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : undefined;
      const told = [here.getAttribute('aria-label'), byId.join(' '), ofField, here.textContent];
      const name = told.find((each) => (each ?? '').trim() !== '') ?? '';
      const stands = (element: Element, pseudo?: string) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, pseudo);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      };
      // A hidden radio button or a transparent switch is seen by what is drawn around it.
      const drawnAround = [here.parentElement, here.parentElement?.parentElement].flatMap(
        (each) => each ?? [],
      );
      const isOwn = stands(here) || stands(here, '::after') || stands(here, '::before');
      return {
        name: name.replace(/\s+/g, ' ').trim(),
        isSeen: here.matches(':focus-visible') && (isOwn || drawnAround.some((each) => stands(each))),
      };
    });
  }
}
