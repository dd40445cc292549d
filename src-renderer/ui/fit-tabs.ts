import type { Attachment } from 'svelte/attachments';

/** How much a row of tabs leaves out: nothing, the counts, distances as well. What does not fit then is scrolled to. */
const LEVELS = ['roomy', 'no-counts', 'tight'];

/**
 * Leaves out as little as fits into the row's width, whatever the language, and scrolls to the selected tab where even
 * that is too little. Looks again when the row is resized.
 *
 * @param words all that the row shows: others are fitted anew.
 * @param selected the one that must be in view.
 */
export function fitTabs(words: string, selected: string): Attachment<HTMLElement> {
  return (row) => {
    const fit = () => {
      for (const level of LEVELS) {
        row.dataset['fit'] = level;
        if (words === '' || row.scrollWidth <= row.clientWidth) return;
      }
      const tab = row.querySelector<HTMLElement>(`[data-tab="${selected}"]`);
      if (tab === null) return;
      const [from, to] = [tab.offsetLeft - row.offsetLeft, tab.offsetLeft - row.offsetLeft + tab.offsetWidth];
      row.scrollLeft = Math.max(to - row.clientWidth, Math.min(row.scrollLeft, from));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(row);
    fit();
    return () => observer.disconnect();
  };
}
