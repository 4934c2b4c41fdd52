/** The filter of a sheet or of a table, as the port has it. */

/** What a filter lets through in one column. */
export type FilterCriterion =
  | { readonly kind: 'values'; /** As cells show them; '' for empty cells. */ readonly values: readonly string[] }
  | { readonly kind: 'custom'; readonly conditions: readonly FilterCondition[]; readonly join: 'And' | 'Or' }
  | { readonly kind: 'top'; readonly count: number; readonly unit: 'items' | 'percent'; readonly end: 'top' | 'bottom' }
  /** Of the file, and kept as it stands: the host does not read it. */
  | { readonly kind: 'unread' };

export interface FilterCondition {
  readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>=';
  /** May have the wildcards * and ? where it is a text. */
  readonly operand: string;
}

/** Criteria by their column, counted from the filter's first. They are only kept: hiding rows is the caller's. */
export interface FilterModel {
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
  /** Whether there is any. */
  readonly filtering: boolean;
  setCriterion(column: number, criterion: FilterCriterion | null): void;
}
