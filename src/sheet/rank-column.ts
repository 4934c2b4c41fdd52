/** The plan of a rank column: which cells get which rank. Plain data: it can be shown, tested, compared and undone. */

export interface RankColumnPlan {
  readonly column: number;
  /** True where the table already has this rank column: its formats stay, its old ranks are replaced. */
  readonly existing: boolean;
  readonly top: number;
  /** One entry a row from `top` down. A number is a rank, text a header, '' empties the cell, null leaves it as it is. */
  readonly values: readonly (number | string | null)[];
  /** The number format of the rank cells: '0', or 'General' where ranks can have halves. */
  readonly numberFormat: string;
  /** Runs of rows (header, units) that take the format of the same rows of `neighbour`; empty for an existing column. */
  readonly formatRuns: readonly { readonly top: number; readonly rowCount: number }[];
  readonly neighbour: number;
  /** Runs of rows that hold ranks (for alignment and number format). */
  readonly rankRuns: readonly { readonly top: number; readonly rowCount: number }[];
}
