let hasHad = false;
document.addEventListener('focusin', () => (hasHad = true), { once: true });

/** Whether anything in this window has had the keyboard since it was opened. */
export function hasHadFocus(): boolean {
  return hasHad;
}
