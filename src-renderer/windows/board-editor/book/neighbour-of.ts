/** The id after a given one in a list, else the one before; null where it is alone. */
export function neighbourOf(list: readonly { readonly id: string }[], id: string): string | null {
  const at = list.findIndex((item) => item.id === id);
  return (list[at + 1] ?? list[at - 1])?.id ?? null;
}
