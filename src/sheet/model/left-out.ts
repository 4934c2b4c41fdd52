/** Rows inside the table that are neither unit nor heading nor header, and what says so: nothing is left out in silence. */

/** What speaks for a row being no unit. Rows count from 0 at A1. */
export type SummaryWitness =
  /** Its name is that of a total, an average, a maximum; or it begins or ends with one. */
  | { readonly kind: 'label' | 'total' }
  /** Its name may be that of a whole, a target, a statistic. */
  | { readonly kind: 'statistic' }
  | { readonly kind: 'names-group' }
  | { readonly kind: 'formula' }
  /** It is the sum of the rows from `from` to `to`. */
  | { readonly kind: 'sum'; readonly from: number; readonly to: number }
  /** It is the difference of two rows, or one of these; nearly the sum of those below it, or more than any other. */
  | { readonly kind: 'difference' | 'term' | 'nearly-sum' | 'beyond' }
  | { readonly kind: 'mean' | 'median' | 'least' | 'greatest' | 'deviation' | 'count' }
  | { readonly kind: 'no-serial' | 'no-rank' | 'no-group' }
  /** It stands after a blank row, or among rows that are no units. */
  | { readonly kind: 'after-gap' | 'among-summaries' }
  | { readonly kind: 'out-of-scale' | 'capitals' | 'unlike-names' };

/** Why a row was left out. */
export type LeftOutReason =
  | { readonly kind: 'summary'; readonly witnesses: readonly SummaryWitness[] }
  /** A person said that it is no unit. */
  | { readonly kind: 'by-person' }
  /** A remark between the units. */
  | { readonly kind: 'note' }
  /** A row of another table below. */
  | { readonly kind: 'other-table' };

export interface LeftOutRow {
  readonly row: number;
  /** As entered; '' for none. */
  readonly name: string;
  readonly reason: LeftOutReason;
}
