/**
 * Everything that can be wrong with a sheet or needs a person's word, as values: each with the cell it is about (zero-based)
 * and what a sentence needs. The words themselves live in `src/messages`, by `code`.
 *
 * `severity` says what follows: 'blocks' (nothing can be computed before it is answered or mended), 'reports' (ranks are computed;
 * the result says so beside them).
 */
import type { CellError } from './grid';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface ColumnCandidate {
  readonly column: number;
  readonly header: string;
}

/** Blocks: the sheet cannot be understood without help. */
export type BlockingProblem =
  | { readonly code: 'sheet-empty'; readonly cell: null }
  | { readonly code: 'no-unit-column'; readonly cell: CellPlace | null }
  | { readonly code: 'no-score-column'; readonly cell: CellPlace | null }
  | { readonly code: 'score-column-ambiguous'; readonly cell: CellPlace; readonly candidates: readonly ColumnCandidate[] }
  | { readonly code: 'no-scores'; readonly cell: CellPlace }
  | { readonly code: 'no-units'; readonly cell: CellPlace }
  | { readonly code: 'chosen-column-empty'; readonly cell: CellPlace; readonly choice: 'unit' | 'score' | 'group' };

/** Reports: the unit is listed; what could not be ranked is not ranked, and said. */
export type ReportingProblem =
  | { readonly code: 'score-missing'; readonly cell: CellPlace; readonly unit: string }
  | { readonly code: 'score-is-text'; readonly cell: CellPlace; readonly unit: string; readonly text: string }
  | { readonly code: 'score-text-ambiguous'; readonly cell: CellPlace; readonly unit: string; readonly text: string }
  | { readonly code: 'score-is-error'; readonly cell: CellPlace; readonly unit: string; readonly error: CellError['error'] }
  | { readonly code: 'score-is-boolean'; readonly cell: CellPlace; readonly unit: string }
  | { readonly code: 'unit-name-missing'; readonly cell: CellPlace; readonly score: number }
  | { readonly code: 'unit-duplicate'; readonly cell: CellPlace; readonly unit: string; readonly first: CellPlace };

export type Problem = BlockingProblem | ReportingProblem;
export type ProblemCode = Problem['code'];

const BLOCKING: ReadonlySet<string> = new Set<BlockingProblem['code']>([
  'sheet-empty',
  'no-unit-column',
  'no-score-column',
  'score-column-ambiguous',
  'no-scores',
  'no-units',
  'chosen-column-empty',
]);

/** True where nothing can be ranked before the problem is answered or mended. */
export function isBlocking(problem: Problem): problem is BlockingProblem {
  return BLOCKING.has(problem.code);
}
