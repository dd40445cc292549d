import { tick } from 'svelte';

/** The three panes of the editor, in the order in which F6 leads through them. */
const PANES = ['boards', 'board', 'settings'] as const;

/** One of the panes. */
export type Pane = (typeof PANES)[number];

const USABLE = 'button, input, select, [tabindex="0"]';

/**
 * Brings the keyboard to a pane: to the first of its elements that can take it, of those that are wanted where there are
 * any. What is being drawn is waited for.
 */
export async function focusPane(pane: Pane, wanted = USABLE): Promise<void> {
  await tick();
  const first = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(`[data-pane="${pane}"] :is(${selector})`)].find(
      (each) => each.tabIndex >= 0 && !each.matches(':disabled'),
    );
  (first(wanted) ?? first(USABLE))?.focus();
}

/** The pane that has the keyboard; null where none has it. */
export function paneWithKeyboard(): Pane | null {
  const here = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'];
  return PANES.find((pane) => pane === here) ?? null;
}

/** The pane after that, or before it; around the end. */
export function paneBeside(pane: Pane | null, step: 1 | -1): Pane {
  const at = pane === null ? -1 : PANES.indexOf(pane);
  return PANES.at((at + step) % PANES.length) ?? 'board';
}
