/** A list with another item at a place. */
export function replaced<Item>(list: readonly Item[], at: number, item: Item): readonly Item[] {
  return list.map((each, index) => (index === at ? item : each));
}
