import type { Column } from '#contract/snapshot';

/** A column under a heading of her own; under the catalogue's for a blank one. */
export function withHeading({ title: _before, ...column }: Column, heading: string): Column {
  return heading.trim() === '' ? column : { ...column, title: heading };
}
