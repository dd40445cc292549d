/** A row of a grid on the wire: column id to value. */
export type Row = Readonly<Record<string, string>>;
