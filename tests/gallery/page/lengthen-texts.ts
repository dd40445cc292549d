/**
 * Makes every text of a page longer by a share, as a translation may be: 0.4 is by 40 %. Numbers and names of keys stay:
 * they are as long in every language.
 */
export function lengthenTexts(root: HTMLElement, share: number): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const words = text.data.trim();
    const isFixed = !/\p{L}{2}/u.test(words) || text.parentElement?.closest('kbd, style, script') !== null;
    if (!isFixed)
      text.data = `${text.data.trimEnd()} ${'nopq '.repeat(20).slice(0, Math.ceil(words.length * share) - 1)}`;
  }
  // What was reckoned from texts, as the room that choices beside each other need.
  for (const element of root.querySelectorAll<HTMLElement>('[style*="--needed"]')) {
    const needed = element.style.getPropertyValue('--needed');
    element.style.setProperty('--needed', `calc((${needed}) * ${1 + share})`);
  }
}
