/** `part` by `whole`; undefined for a share or an average of nothing. */
export function divide(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
