interface Answer {
  readonly bench: { readonly agent_grids: readonly [{ readonly values: readonly object[] }] };
}

/** The rows of the grid in an answer: what the yardstick writes. */
export function rowsOf(body: string): readonly object[] {
  return (JSON.parse(body) as Answer).bench.agent_grids[0].values;
}
