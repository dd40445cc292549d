/**
 * Runs in a page. Names what a person cannot read whole or reach: text that is cut without an ellipsis, and what
 * stands past the right edge of the window.
 */
export function findCutTexts(): readonly string[] {
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent.trim().slice(0, 60)}"`;
  const cuts = (style: CSSStyleDeclaration) => style.overflowX === 'hidden' || style.overflowX === 'clip';
  /** Something around it can be scrolled to it. */
  const scrollsSideways = (element: Element): boolean => {
    const around = element.parentElement;
    if (around === null) return false;
    const { overflowX } = getComputedStyle(around);
    const isScroller = overflowX === 'auto' || overflowX === 'scroll';
    return (isScroller && around.scrollWidth > around.clientWidth) || scrollsSideways(around);
  };
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || element.closest('svg, [hidden]') !== null) continue;
    const hasOwnText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasOwnText) continue;
    if (cuts(style) && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut: ${nameOf(element)}`);
    if (box.right > innerWidth + 1 && !scrollsSideways(element))
      found.push(`past the edge: ${nameOf(element)}`);
    if (
      element.matches('button, [role=tab], [role=menuitem], label') &&
      style.textOverflow !== 'ellipsis' &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.push(`does not fit its control: ${nameOf(element)}`);
  }
  return found;
}
