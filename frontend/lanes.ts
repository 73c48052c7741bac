/** A lane as the server tells of it: a row across the board. Of a column, the count is of its cell. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** Whether it is folded up: then none of its cards is drawn. */
  readonly folded: boolean;
}

/** The row of the grid in which a lane's line stands; its cells stand in the next one. The first is the columns' heads. */
export function lineRow(index: number): number {
  return 2 + 2 * index;
}
