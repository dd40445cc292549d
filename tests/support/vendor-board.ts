/** A card of the vendor's wallboard, as it is exported. */
export function card(type: string, rest: object = {}): object {
  return { config: { id: '1', type, title: 'A card', x: 0, y: 0, width: 3, height: 4, ...rest } };
}

/** A wallboard of the vendor's with these cards, as it is exported. */
export function wallboard(...widgets: readonly unknown[]): object {
  return { name: 'Morning', is_global: false, is_default: false, config: { widgets } };
}

/** A card with one value, and what else it says of itself. */
export function single(value: string, rest: object = {}): object {
  return card('single', {
    subscription: { type: 'stats_total', req: [value], service_ids: [] },
    value,
    ...rest,
  });
}

/** A card with a grid of agents or services. */
export function grid(type: 'agent_grid' | 'service_grid', req: object, rest: object = {}): object {
  return card('grid', { subscription: { type, req: { id: '1', limit: 6, ...req } }, ...rest });
}
